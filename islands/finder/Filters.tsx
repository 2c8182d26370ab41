import { KindIcon } from '#components/finder/KindIcon.tsx';
import { VENUE_KINDS } from '#lib/content/schema/venueKinds.ts';
import type { FinderState } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { BudgetRuler } from './BudgetRuler.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';

interface Props {
  locale: Locale;
  state: FinderState;
  onChange: (part: Partial<FinderState>) => void;
}

/** How much, and what kind: what most people ask. Plain radio buttons under their dress. */
export function Filters({ locale, state, onChange }: Props) {
  const text = finderText[locale];
  const kinds = VENUE_KINDS.map((kind) => ({
    value: kind,
    label: venueWords[locale].kinds[kind],
    icon: <KindIcon kind={kind} />,
  }));
  return (
    <div className="finder__filters">
      <BudgetRuler locale={locale} state={state} onChange={onChange} />
      <ChoiceGroup
        name="kind"
        legend={text.kinds}
        quiet
        value={state.kind ?? ''}
        choices={[{ value: '', label: text.allKinds }, ...kinds]}
        onChange={(kind) => onChange({ kind: VENUE_KINDS.find((one) => one === kind) })}
      />
    </div>
  );
}
