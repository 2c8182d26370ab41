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
  const others = suggestions.filter(({ slug }) => slug !== place?.slug);
  const [first] = others;
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
        autoComplete="off"
        aria-describedby="finder-hint"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p id="finder-hint" className="xs">
        {text.hint}
      </p>
      {place ? (
        <button type="button" className="chip chip--on" onClick={() => onPlace(undefined)}>
          {text.clearPlace(place.name)}
          <span aria-hidden="true">×</span>
        </button>
      ) : null}
      {others.length > 0 ? (
        <fieldset className="choices">
          <legend className="sr-only">{text.cities}</legend>
          <div className="chips">
            {others.map((city) => (
              <button type="button" className="chip" key={city.slug} onClick={() => onPlace(city.slug)}>
                {city.name} {city.province.startsWith(city.name) ? null : <small>{city.province}</small>}
              </button>
            ))}
          </div>
        </fieldset>
      ) : null}
    </form>
  );
}
