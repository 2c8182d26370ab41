import { type Film, loadContent } from '#lib/content/index.ts';

/** A chapter of the film as something to pass on. */
export interface Moment {
  film: Film;
  chapter: Film['chapters'][number];
}

/** The chapters that have a frame to show. */
export const filmMoments = (): Film['chapters'] =>
  loadContent().film?.chapters.filter(({ still }) => still !== undefined) ?? [];

/** A moment by its slug. Throws on one that the film has not. */
export function momentOf(slug: string): Moment {
  const { film } = loadContent();
  const chapter = filmMoments().find((one) => one.slug === slug);
  if (!film || !chapter) throw new Error(`the film has no moment called ${slug}`);
  return { film, chapter };
}

/** The line of the credits that says where the price on the picture is from; undefined where there is none. */
export const priceCredit = ({ film, chapter }: Moment): Film['credits'][number] | undefined =>
  chapter.price === undefined
    ? undefined
    : film.credits.find(({ zh }) => zh.startsWith(`${chapter.price}：`));
