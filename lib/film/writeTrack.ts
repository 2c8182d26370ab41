import type { FilmFacts } from '#lib/content/schema/film.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { seekSheet } from './madeFiles.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `65.2` → `00:01:05.200`. */
export function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${two(h)}:${two(m)}:${two(s)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** WebVTT of stretches that follow one another: each ends where the next begins, the last at `end`. */
export function writeTrack(starts: readonly { at: number; text: string }[], end: number): string {
  const cues = starts.map(
    ({ at, text }, index) => `${stamp(at)} --> ${stamp(starts[index + 1]?.at ?? end)}\n${text}\n`,
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** The chapters of a film as WebVTT. */
export const chaptersVtt = ({ chapters, seconds }: FilmFacts, locale: Locale): string =>
  writeTrack(
    chapters.map(({ at, title }) => ({ at, text: title[locale] })),
    seconds,
  );

/** Where each second's picture lies on the sheet `image`. */
export function seekVtt(seconds: number, image: string): string {
  const { columns, width, height } = seekSheet;
  const tiles = Array.from({ length: Math.ceil(seconds) }, (_, at) => {
    const [x, y] = [(at % columns) * width, Math.floor(at / columns) * height];
    return { at, text: `${image}#xywh=${x},${y},${width},${height}` };
  });
  return writeTrack(tiles, seconds);
}
