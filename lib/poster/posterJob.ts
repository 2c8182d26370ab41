import type { MakerChoice, MakerData, MakerTemplate } from './makerData.ts';
import type { PosterWords } from './posterWords.ts';

/** All that decides how a poster of the maker looks. */
export interface PosterJob {
  words: PosterWords;
  template: MakerTemplate;
  /** Where the code leads. */
  address: string;
}

/**
 * What to draw for a choice. The sentence and the line above it may be the visitor's own: they go into the picture and
 * nowhere else, least of all into the address.
 */
export function posterJob(data: MakerData, choice: MakerChoice, title: string, kicker: string): PosterJob {
  const { origin, siteName, scan, templates } = data;
  const template = templates[choice.template];
  if (!template) throw new Error(`no picture is called ${choice.template}`);
  const { hero, about, path } = choice;
  const host = origin.replace(/^https?:\/\//, '');
  return { words: { kicker, title, hero, about, siteName, scan, host }, template, address: origin + path };
}
