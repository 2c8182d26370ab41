import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FinderRow } from '#components/finder/FinderRow.tsx';
import type { Found } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';

const PAGE = 20;

interface Props {
  locale: Locale;
  found: readonly Found[];
  at: Date;
  measuring: boolean;
  /** The box that takes a venue into the comparison. */
  pick?: (venue: Found['venue']) => ReactNode;
}

/** The answers, twenty at a time. The focus moves on to the first of the next twenty. */
export function Results({ locale, found, at, measuring, pick }: Props) {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  // A new question starts at the top of its list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because `found` has changed, not because it reads it
  useEffect(() => setShown(PAGE), [found]);
  useEffect(() => {
    if (shown > PAGE) list.current?.children[shown - PAGE]?.querySelector('a')?.focus();
  }, [shown]);
  const rest = Math.min(PAGE, found.length - shown);
  return (
    <>
      <ol className="row-tags" ref={list}>
        {found.slice(0, shown).map((one) => (
          <FinderRow
            key={one.venue.id}
            locale={locale}
            found={one}
            at={at}
            measuring={measuring}
            pick={pick?.(one.venue)}
          />
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" className="chip" onClick={() => setShown(shown + PAGE)}>
          {finderText[locale].more(rest)}
        </button>
      ) : null}
    </>
  );
}
