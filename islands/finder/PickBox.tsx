import { useState } from 'react';
import { comparedIds, toggled } from '#lib/finder/compareParams.ts';
import type { FinderVenue } from '#lib/finder/finderRows.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { compareText } from '#lib/i18n/text/compare.ts';

interface Props {
  locale: Locale;
  venue: FinderVenue;
  /** The venues picked so far. */
  compare: string;
  onPick: (picks: { compare: string; side: boolean }) => void;
}

/** The box on a row that takes a venue into the comparison; a fourth one says that three is the limit. */
export function PickBox({ locale, venue: { id, name }, compare, onPick }: Props) {
  const text = compareText[locale];
  const [refusedAt, setRefusedAt] = useState('');
  const isPicked = comparedIds(compare).includes(id);
  return (
    <label className="pick">
      <input
        type="checkbox"
        checked={isPicked}
        aria-label={text.pickNamed(name)}
        onChange={({ currentTarget }) => {
          const next = toggled(compare, id);
          if (next !== undefined) onPick({ compare: next, side: false });
          else {
            currentTarget.checked = false;
            setRefusedAt(compare);
          }
        }}
      />
      {compare !== '' && refusedAt === compare ? <b role="alert">{text.full}</b> : <span>{text.pick}</span>}
    </label>
  );
}
