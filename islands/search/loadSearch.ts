import type { Locale } from '#lib/i18n/locale.ts';
import { searchDataPath, searchPartPath } from '#lib/routes.ts';
import type { SearchFiles } from '#lib/search/searchSite.ts';

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json() as Promise<T>;
}

/** Each file is asked for once; one that failed is asked for again. */
function once<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const asked = known.get(number) ?? load(number);
    known.set(number, asked);
    asked.catch(() => known.delete(number));
    return asked;
  };
}

/** Opens the search of a language. Rejects when its directory cannot be loaded. */
export async function loadSearch(locale: Locale): Promise<SearchFiles> {
  const directory = await json<SearchFiles['directory']>(searchDataPath(locale));
  const part = <T>(kind: string) =>
    once<T>((number) => json(searchPartPath(locale, directory.version, `${kind}${number}`)));
  return { directory, postings: part('g'), pages: part('p') };
}
