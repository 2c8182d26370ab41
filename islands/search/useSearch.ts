import { useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Found, type SearchFiles, searchSite } from '#lib/search/searchSite.ts';
import { loadSearch } from './loadSearch.ts';

export interface Answer extends Found {
  query: string;
}

/** What a query finds; while a newer query is being looked up, the answer to the one before. */
export function useSearch(locale: Locale, query: string, wanted: number) {
  const files = useRef<Promise<SearchFiles> | undefined>(undefined);
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [failed, setFailed] = useState(false);
  // Before the frame that shows the key: an effect after it would come one to two frames later.
  useLayoutEffect(() => {
    let current = true;
    files.current ??= loadSearch(locale);
    files.current
      .then((opened) => searchSite(query, opened, wanted))
      .then(
        (found) => {
          if (!current) return;
          setFailed(false);
          setAnswer({ ...found, query });
        },
        () => {
          files.current = undefined;
          if (current) setFailed(true);
        },
      );
    return () => {
      current = false;
    };
  }, [locale, query, wanted]);
  return { answer, failed };
}
