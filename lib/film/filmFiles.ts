import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Film } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Cue, parseCaptions } from './captions.ts';

/** Size of a file of the film in megabytes, one decimal, as pages print it. */
export const megabytes = (film: Film, file: string): string =>
  (statSync(path.join(film.dir, file)).size / 1e6).toFixed(1);

/** The chapter that a second of the film belongs to. */
export const chapterAt = (
  { chapters }: Pick<Film, 'chapters'>,
  at: number,
): Film['chapters'][number] | undefined => chapters.findLast((chapter) => chapter.at <= at);

/** The captions of one language. */
export const captionsOf = (film: Film, locale: Locale): Cue[] =>
  parseCaptions(readFileSync(path.join(film.dir, film.captions[locale]), 'utf8'));

/** What the picture shows, stretch by stretch, in one language. */
export const descriptionsOf = (film: Film, locale: Locale): Cue[] =>
  parseCaptions(readFileSync(path.join(film.dir, film.descriptions[locale]), 'utf8'));

/** Chapters with the cues that begin in them. */
export function chaptersWithCues(film: Film, locale: Locale) {
  const cues = captionsOf(film, locale);
  return film.chapters.map((chapter, index) => {
    const end = film.chapters[index + 1]?.at ?? film.seconds;
    return { ...chapter, cues: cues.filter(({ start }) => start >= chapter.at && start < end) };
  });
}

/** A caption as a line of a page: Chinese sentences follow one another without a space. */
export const captionLine = (text: string, locale: Locale): string =>
  locale === 'zh' ? text.replace(/([。！？]) /g, '$1') : text;
