import type { FinderCity } from '#lib/finder/finderRows.ts';
import { MAX_QUERY } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';

interface Props {
  locale: Locale;
  query: string;
  place: FinderCity | undefined;
  suggestions: readonly FinderCity[];
  onQuery: (query: string) => void;
  onPlace: (slug: string | undefined) => void;
}

/** Where: one field for city, district or name. Matching cities stand below it as buttons; Enter takes the first. */
export function PlaceField({ locale, query, place, suggestions, onQuery, onPlace }: Props) {
  const text = finderText[locale];
  const [first] = suggestions;
  return (
    <form
      className="finder__place"
      onSubmit={(event) => {
        event.preventDefault();
        if (first) onPlace(first.slug);
      }}
    >
      <label htmlFor="finder-q">{text.label}</label>
      <input
        id="finder-q"
        type="search"
        value={query}
        maxLength={MAX_QUERY}
        placeholder={place?.name}
        autoComplete="off"
        aria-describedby="finder-hint"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p id="finder-hint" className="xs">
        {text.hint}
      </p>
      {place ? (
        <button type="button" className="chip chip--on" onClick={() => onPlace(undefined)}>
          {text.clearPlace(place.name)} ×
        </button>
      ) : null}
      {suggestions.length > 0 ? (
        <fieldset className="chips">
          <legend className="sr-only">{text.cities}</legend>
          {suggestions.map((city) => (
            <button type="button" className="chip" key={city.slug} onClick={() => onPlace(city.slug)}>
              {city.name} <small>{city.province}</small>
            </button>
          ))}
        </fieldset>
      ) : null}
    </form>
  );
}
