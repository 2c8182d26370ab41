import path from 'node:path';
import { mp4Seconds } from '#lib/film/mp4Seconds.ts';
import { type Finding, finding, START } from '../finding.ts';
import { say } from '../say.ts';
import type { FilmFacts } from '../schema/film.ts';
import { placeOfValue } from '../yaml/locate.ts';
import type { Yaml } from '../yaml/parseYaml.ts';

/** A frame and what the container adds to it, s. */
const SAME = 0.15;

/** Chapters begin at 0, follow one another and end with the film; pictures are taken from within it. */
export function checkMoments({ chapters, stills, posterAt, seconds }: FilmFacts, yaml: Yaml): Finding[] {
  const past = (at: number, place: readonly PropertyKey[]): Finding[] =>
    at < seconds
      ? []
      : [
          finding(
            placeOfValue(yaml, place) ?? START,
            'film/moment',
            say(
              `${at} 秒在片尾之后，影片只有 ${seconds} 秒`,
              `${at} s is past the end, the film lasts ${seconds} s`,
            ),
            say(`写 0 到 ${seconds} 之间的秒数`, `write a second between 0 and ${seconds}`),
          ),
        ];
  const order = chapters.flatMap(({ at }, index) => {
    const least = index === 0 ? 0 : (chapters[index - 1]?.at ?? 0);
    if (index === 0 ? at === 0 : at > least) return [];
    const message =
      index === 0
        ? say('第一章不是从 0 秒开始', 'the first chapter does not begin at 0')
        : say(`不在前一章的 ${least} 秒之后`, `it is not after the chapter above, at ${least} s`);
    const fix = index === 0 ? say('写 at: 0', 'write at: 0') : say('按时间排好', 'put them in order');
    return [finding(placeOfValue(yaml, ['chapters', index, 'at']) ?? START, 'film/moment', message, fix)];
  });
  return [
    ...order,
    ...chapters.flatMap(({ at }, index) => past(at, ['chapters', index, 'at'])),
    ...stills.flatMap(({ at }, index) => past(at, ['stills', index, 'at'])),
    ...past(posterAt, ['posterAt']),
  ];
}

/** Every file of the film plays as long as film.yaml says. `present` are the files beside it, in folder `dir`. */
export function checkDuration(
  { encodes, seconds }: FilmFacts,
  yaml: Yaml,
  dir: string,
  present: ReadonlySet<string>,
): Finding[] {
  return encodes.flatMap(({ file }, index) => {
    if (!present.has(file)) return [];
    const found = mp4Seconds(path.join(dir, file));
    if (found !== undefined && Math.abs(found - seconds) <= SAME) return [];
    if (found === undefined)
      return [
        finding(
          placeOfValue(yaml, ['encodes', index, 'file']) ?? START,
          'film/duration',
          say(`${file} 不是能放的 MP4`, `${file} is no MP4 that plays`),
          say('用 npm run film -- encode 重新生成', 'make it again with npm run film -- encode'),
        ),
      ];
    const lasts = Math.round(found * 100) / 100;
    return [
      finding(
        placeOfValue(yaml, ['seconds']) ?? START,
        'film/duration',
        say(`写着 ${seconds} 秒，${file} 长 ${lasts} 秒`, `it says ${seconds} s, ${file} lasts ${lasts} s`),
        say(`改成 ${lasts}，或换回原来的影片`, `write ${lasts}, or put the other film back`),
      ),
    ];
  });
}
