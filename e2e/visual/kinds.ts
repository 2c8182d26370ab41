import { pagesOfEveryKind, sitemapPaths } from '../pagePaths.ts';

/** A page to look at, and what its pictures are called. */
export interface Kind {
  /** `zh.guides.first-skate`: the path, fit for a file. */
  name: string;
  path: string;
}

const kindOf = (path: string): Kind => ({ name: path.slice(1, -1).replaceAll('/', '.'), path });

/** One page of every kind in both languages, a moment of the film and a guide with a table and steps among them. */
export function kindsToSee(): Kind[] {
  const more = ['film/metro/', 'guides/train-to-snow/'].flatMap((rest) => [`/zh/${rest}`, `/en/${rest}`]);
  const known = new Set(sitemapPaths());
  const pages = [...pagesOfEveryKind(), ...more.filter((path) => known.has(path))];
  return [...new Set(pages)].map(kindOf);
}
