import path from 'node:path';
import { mp4Seconds } from '#lib/film/mp4Seconds.ts';
import { type Finding, START } from '../finding.ts';
import { filmMessages } from '../messages/filmMessages.ts';
import type { FilmFacts } from '../schema/film.ts';
import { placeOfValue } from '../yaml/locate.ts';
import type { Yaml } from '../yaml/parseYaml.ts';

/** A frame and what the container adds to it, s. */
const SAME = 0.15;

/** Chapters begin at 0, follow one another and end with the film; pictures are taken from within it. */
export function checkMoments({ chapters, stills, posterAt, seconds }: FilmFacts, yaml: Yaml): Finding[] {
  const past = (at: number, path: readonly PropertyKey[]): Finding[] =>
    at < seconds ? [] : [filmMessages.pastEnd(placeOfValue(yaml, path) ?? START, at, seconds)];
  const order = chapters.flatMap(({ at }, index) => {
    const least = index === 0 ? 0 : (chapters[index - 1]?.at ?? 0);
    if (index === 0 ? at === 0 : at > least) return [];
    const place = placeOfValue(yaml, ['chapters', index, 'at']) ?? START;
    return [index === 0 ? filmMessages.firstNotAtZero(place) : filmMessages.outOfOrder(place, least)];
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
      return [filmMessages.noFilm(placeOfValue(yaml, ['encodes', index, 'file']) ?? START, file)];
    const lasts = Math.round(found * 100) / 100;
    return [filmMessages.otherLength(placeOfValue(yaml, ['seconds']) ?? START, seconds, file, lasts)];
  });
}
