import type { Film } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';

/** Pictures for seeking, one a second, in one sheet: and the WebVTT file that says which is where. */
export const seekSheet = {
  image: 'seek.jpg',
  track: 'seek.vtt',
  columns: 9,
  width: 192,
  height: 108,
} as const;

/** WebVTT file with the names of the chapters in one language. */
export const chapterTrack = (locale: string): string => `chapters.${locale}.vtt`;

/** The poster in the formats that browsers choose from, best first; all lie beside the JPEG that film.yaml names. */
export const posterFiles = (poster: string): Record<'avif' | 'webp' | 'jpeg', string> => ({
  avif: poster.replace(/\.jpg$/, '.avif'),
  webp: poster.replace(/\.jpg$/, '.webp'),
  jpeg: poster,
});

type Named = Pick<Film, 'poster' | 'encodes' | 'captions' | 'descriptions' | 'stills' | 'chapters'>;

/** The pictures of the film that stand on pages: the twelve stills, and what the chapters name. */
export const framesOf = ({ stills, chapters }: Pick<Named, 'stills' | 'chapters'>): string[] => [
  ...new Set([...stills.map(({ file }) => file), ...chapters.flatMap(({ still }) => (still ? [still] : []))]),
];

/** Every file that the pages of a film refer to, once each. */
export const filesOf = (film: Named): string[] => [
  ...new Set([
    ...Object.values(posterFiles(film.poster)),
    ...film.encodes.map(({ file }) => file),
    ...LOCALES.flatMap((locale) => [film.captions[locale], film.descriptions[locale], chapterTrack(locale)]),
    seekSheet.image,
    seekSheet.track,
    ...framesOf(film),
  ]),
];
