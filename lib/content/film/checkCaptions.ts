import { type PlacedCue, placedCaptions } from '#lib/film/captions.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Finding, type Place, START } from '../finding.ts';
import { filmMessages } from '../messages/filmMessages.ts';

/** How long a caption stands, s, and how long a line of it may be: read once at a glance. */
const SHORTEST = 1;
const LONGEST = 6;
const WIDEST: Record<Locale, number> = { zh: 18, en: 42 };
/** Times are written in thousandths; two that meet are not apart. */
const NOTHING = 0.0005;

const han = (line: string): number => line.match(/\p{Script=Han}/gu)?.length ?? 0;

/** What is wrong with one caption; undefined where nothing is. */
function wrongWith(cue: PlacedCue, after: number, end: number, locale: Locale): Finding | undefined {
  const { start, end: until, lines } = cue;
  const place: Place = { line: cue.line, column: 1 };
  if (until > end + NOTHING) return filmMessages.outlasts(place, until, end);
  if (start < after - NOTHING) return filmMessages.overlaps(place, after);
  const lasts = Math.round((until - start) * 1000) / 1000;
  if (lasts < SHORTEST - NOTHING || lasts > LONGEST + NOTHING)
    return filmMessages.stands(place, lasts, SHORTEST, LONGEST);
  const wide = lines.find((line) => (locale === 'zh' ? han(line) : line.length) > WIDEST[locale]);
  return wide === undefined ? undefined : filmMessages.wide(place, wide, WIDEST.zh, WIDEST.en);
}

/** Checks the captions of one language against the film’s length, s: every problem at its line of the file. */
export function checkCaptions(vtt: string, seconds: number, locale: Locale): Finding[] {
  const cues = placedCaptions(vtt);
  if (!vtt.startsWith('WEBVTT') || cues.length === 0) return [filmMessages.noCaptions(START)];
  return cues.flatMap((cue, index) => wrongWith(cue, cues[index - 1]?.end ?? 0, seconds, locale) ?? []);
}
