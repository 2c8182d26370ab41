import { useEffect, useState } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { searchText } from '#lib/i18n/text/search.ts';
import { search } from '#lib/search/search.ts';
import type { SearchEntry } from '#lib/search/searchIndex.ts';
import { mountIsland } from './mountIsland.tsx';

interface Props {
  locale: Locale;
  dataUrl: string;
}

const queryOfUrl = (): string => new URLSearchParams(location.search).get('q') ?? '';

/**
 * Keeps `?q=` in step with the field, without a new history entry for each key. Safari refuses more than 100 changes in
 * 30 seconds, and half an emoji cannot be written; the query then simply stays out of the address.
 */
function rememberQuery(query: string): void {
  try {
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  } catch {
    // The search works on without its address.
  }
}

function Search({ locale, dataUrl }: Props) {
  const text = searchText[locale];
  const [query, setQuery] = useState(queryOfUrl);
  const [entries, setEntries] = useState<SearchEntry[] | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetch(dataUrl)
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then(setEntries, () => setFailed(true));
  }, [dataUrl]);
  const found = entries && query.trim() ? search(entries, query) : [];
  const state = failed
    ? text.failed
    : !entries || !query.trim()
      ? ''
      : found.length > 0
        ? text.found(found.length)
        : text.none;
  return (
    <search>
      <label htmlFor="q">
        {text.label} <span className="small">{text.hint}</span>
      </label>
      <div>
        <input
          id="q"
          className="search__field"
          type="search"
          value={query}
          maxLength={80}
          autoComplete="off"
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            rememberQuery(event.currentTarget.value);
          }}
        />
      </div>
      <p className="small" role="status">
        {state}
      </p>
      {found.length > 0 ? (
        <ol className="search__list">
          {found.map((entry) => (
            <li key={entry.path}>
              <a href={entry.path}>
                <strong>{entry.title}</strong>
                <span className="small">{entry.text}</span>
              </a>
            </li>
          ))}
        </ol>
      ) : null}
    </search>
  );
}

mountIsland<Props>('search', Search);
