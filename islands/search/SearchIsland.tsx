import { useRef, useState } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { searchText } from '#lib/i18n/text/search.ts';
import { Hits } from './Hits.tsx';
import { moveAmong } from './moveAmong.ts';
import { queryOfUrl, rememberQuery } from './queryUrl.ts';
import { useSearch } from './useSearch.ts';

const FIRST = 10;
const MORE = 20;

/** The field and what it finds, as you type. */
export function SearchIsland({ locale }: { locale: Locale }) {
  const text = searchText[locale];
  const [query, setQuery] = useState(queryOfUrl);
  const [wanted, setWanted] = useState(FIRST);
  const place = useRef<HTMLElement>(null);
  const { answer, failed } = useSearch(locale, query, wanted);
  const asked = query.trim() !== '';
  const hits = asked && answer ? answer.hits : [];
  const ask = (next: string): void => {
    setQuery(next);
    setWanted(FIRST);
    rememberQuery(next);
  };
  const state = (): string => {
    if (failed) return text.failed;
    if (!asked || !answer) return '';
    if (hits.length === 0) return answer.query === query ? text.none : '';
    if (answer.near) return text.near(hits.length);
    return answer.left > 0 ? text.first(hits.length) : text.found(hits.length);
  };
  return (
    <search ref={place} onKeyDown={(event) => moveAmong(event, place.current)}>
      <label className="search__label" htmlFor="q">
        {text.label} <span className="small">{text.hint}</span>
      </label>
      <input
        id="q"
        className="search__field"
        type="search"
        enterKeyHint="search"
        value={query}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => ask(event.currentTarget.value)}
      />
      <p className="search__state small" role="status">
        {state()}
      </p>
      <Hits locale={locale} hits={hits} />
      {asked && answer && answer.left > 0 && hits.length > 0 ? (
        <button className="btn" type="button" onClick={() => setWanted(wanted + MORE)}>
          {text.more}
        </button>
      ) : null}
    </search>
  );
}
