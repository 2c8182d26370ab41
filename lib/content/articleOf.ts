import { loadContent, type Page } from './index.ts';

/** The page of prose in `content/pages/<slug>`. Throws when there is none, saying which there are. */
export function articleOf(slug: string): Page {
  const { pages } = loadContent();
  const page = pages[slug];
  if (page) return page;
  throw new Error(
    `content/pages/${slug} does not exist; there are: ${Object.keys(pages).join(', ') || 'none'}`,
  );
}
