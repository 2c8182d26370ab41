import { useEffect, useState } from 'react';
import { FinderRow } from '#components/finder/FinderRow.tsx';
import type { Found } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';

const PAGE = 20;

interface Props {
  locale: Locale;
  found: readonly Found[];
  measuring: boolean;
  /** The rows have arrived: only then is an empty list an answer. */
  ready: boolean;
}

/** The answers, twenty at a time. */
export function Results({ locale, found, measuring, ready }: Props) {
  const text = finderText[locale];
  const [shown, setShown] = useState(PAGE);
  // A new question starts at the top of its list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because `found` has changed, not because it reads it
  useEffect(() => setShown(PAGE), [found]);
  if (!ready) return null;
  if (found.length === 0) return <p>{text.empty}</p>;
  const rest = Math.min(PAGE, found.length - shown);
  return (
    <>
      <ol className="row-tags">
        {found.slice(0, shown).map((one) => (
          <FinderRow key={one.venue.id} locale={locale} found={one} measuring={measuring} />
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" className="chip" onClick={() => setShown(shown + PAGE)}>
          {text.more(rest)}
        </button>
      ) : null}
    </>
  );
}
