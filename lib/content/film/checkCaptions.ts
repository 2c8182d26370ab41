import { type PlacedCue, placedCaptions } from '#lib/film/captions.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Finding, finding, START } from '../finding.ts';
import { say, type Words } from '../say.ts';

/** How long a caption stands, s, and how long a line of it may be: read once at a glance. */
const SHORTEST = 1;
const LONGEST = 6;
const WIDEST: Record<Locale, number> = { zh: 18, en: 42 };
/** Times are written in thousandths; two that meet are not apart. */
const NOTHING = 0.0005;

const han = (line: string): number => line.match(/\p{Script=Han}/gu)?.length ?? 0;

/** What is wrong with one caption, and how to mend it; undefined where nothing is. */
function wrongWith(cue: PlacedCue, after: number, end: number, locale: Locale): [Words, Words] | undefined {
  const { start, end: until, lines } = cue;
  if (until > end + NOTHING)
    return [
      say(`字幕停在 ${until} 秒，影片只有 ${end} 秒`, `the caption ends at ${until} s, the film at ${end} s`),
      say('改早这一条的时间，或改 film.yaml 的 seconds', 'end it earlier, or mend `seconds` in film.yaml'),
    ];
  if (start < after - NOTHING)
    return [
      say('和前一条的时间重叠', 'it begins before the one above has ended'),
      say(`从 ${after} 秒以后开始`, `let it begin at ${after} s or later`),
    ];
  const lasts = Math.round((until - start) * 1000) / 1000;
  if (lasts < SHORTEST - NOTHING || lasts > LONGEST + NOTHING)
    return [
      say(`这一条停了 ${lasts} 秒`, `it stands for ${lasts} s`),
      say(`停 ${SHORTEST}–${LONGEST} 秒；太长就拆成两条`, `${SHORTEST}–${LONGEST} s; split what is longer`),
    ];
  const wide = lines.find((line) => (locale === 'zh' ? han(line) : line.length) > WIDEST[locale]);
  if (wide)
    return [
      say(`一行太长：“${wide}”`, `a line is too long: “${wide}”`),
      say(
        `中文一行不超过 ${WIDEST.zh} 个汉字，英文 ${WIDEST.en} 个字符`,
        `at most ${WIDEST.zh} Han or ${WIDEST.en} Latin characters a line`,
      ),
    ];
  return undefined;
}

/** Checks the captions of one language against the film’s length, s: every problem at its line of the file. */
export function checkCaptions(vtt: string, seconds: number, locale: Locale): Finding[] {
  const cues = placedCaptions(vtt);
  if (!vtt.startsWith('WEBVTT') || cues.length === 0)
    return [
      finding(
        START,
        'film/captions',
        say('这里没有字幕', 'there are no captions in it'),
        say(
          '第一行写 WEBVTT，空一行，再写时间和字',
          'begin with WEBVTT and an empty line, then times and words',
        ),
      ),
    ];
  return cues.flatMap((cue, index) => {
    const wrong = wrongWith(cue, cues[index - 1]?.end ?? 0, seconds, locale);
    return wrong ? [finding({ line: cue.line, column: 1 }, 'film/captions', ...wrong)] : [];
  });
}
