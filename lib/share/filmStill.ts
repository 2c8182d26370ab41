import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from '#lib/assets/hashedFile.ts';
import type { Film } from '#lib/content/index.ts';
import type { Still } from './card.ts';

/** Seconds into the film at which its poster was taken. */
const POSTER_AT = 8.4;

/** Where the people stand in each chapter's frame, as a share of its width. */
const FOCUS: Readonly<Record<string, number>> = {
  dawn: 0.47,
  rink: 0.6,
  fall: 0.5,
  metro: 0.55,
  curling: 0.6,
  lake: 0.62,
  south: 0.36,
  scarf: 0.32,
  today: 0.78,
};

function stillOf({ dir }: Pick<Film, 'dir'>, name: string): Pick<Still, 'file' | 'version'> {
  const file = path.join(dir, name);
  return { file, version: contentHash(readFileSync(file)) };
}

/** The film's poster, for the cards of its page. */
export const filmStill = (film: Film): Still => ({
  ...stillOf(film, film.poster),
  progress: POSTER_AT / film.seconds,
  focus: 0.52,
});

/** A chapter's frame without words, for the cards of its page; undefined for a chapter without a still. */
export function momentStill(film: Film, { still, at, slug }: Film['chapters'][number]): Still | undefined {
  if (still === undefined) return undefined;
  return { ...stillOf(film, still), progress: at / film.seconds, focus: FOCUS[slug] ?? 0.5 };
}
