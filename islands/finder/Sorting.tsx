import { SORTS, type Sort } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

interface Props {
  locale: Locale;
  sort: Sort;
  /** Whether there is an origin to measure from; only then can places be ordered by distance. */
  measuring: boolean;
  onChange: (sort: Sort) => void;
}

/** In which order the answers stand. */
export function Sorting({ locale, sort, measuring, onChange }: Props) {
  const text = finderText[locale];
  return (
    <ChoiceGroup
      name="sort"
      legend={text.sort}
      value={measuring || sort !== 'distance' ? sort : 'price'}
      choices={SORTS.filter((one) => measuring || one !== 'distance').map((one) => ({
        value: one,
        label: text.sorts[one],
      }))}
      onChange={(value) => onChange(SORTS.find((one) => one === value) ?? 'price')}
    />
  );
}
