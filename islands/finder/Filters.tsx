import { VENUE_KINDS } from '#lib/content/schema/venueKinds.ts';
import { BUDGETS, type FinderState, SORTS } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

interface Props {
  locale: Locale;
  state: FinderState;
  /** Whether there is an origin to measure from; only then can places be ordered by distance. */
  measuring: boolean;
  onChange: (part: Partial<FinderState>) => void;
}

/** What kind, how much, which extras, in which order. Plain radio buttons and check boxes, dressed as chips. */
export function Filters({ locale, state, measuring, onChange }: Props) {
  const text = finderText[locale];
  return (
    <div className="finder__filters">
      <ChoiceGroup
        name="kind"
        legend={text.kinds}
        value={state.kind ?? ''}
        choices={[
          ['', text.allKinds],
          ...VENUE_KINDS.map((kind) => [kind, venueWords[locale].kinds[kind]] as const),
        ]}
        onChange={(kind) => onChange({ kind: VENUE_KINDS.find((one) => one === kind) })}
      />
      <ChoiceGroup
        name="budget"
        legend={text.budget}
        value={String(state.budget ?? '')}
        choices={[['', text.anyBudget], ...BUDGETS.map((cny) => [String(cny), text.within(cny)] as const)]}
        onChange={(cny) => onChange({ budget: BUDGETS.find((one) => String(one) === cny) })}
      />
      <fieldset className="chips">
        <legend>{text.filters}</legend>
        {(['free', 'beginner', 'night'] as const).map((flag) => (
          <label className="chip" key={flag}>
            <input
              type="checkbox"
              checked={state[flag]}
              onChange={(event) => onChange({ [flag]: event.currentTarget.checked })}
            />
            {text[flag]}
          </label>
        ))}
      </fieldset>
      {measuring ? (
        <ChoiceGroup
          name="sort"
          legend={text.sort}
          value={state.sort}
          choices={SORTS.map((sort) => [sort, text.sorts[sort]] as const)}
          onChange={(sort) => onChange({ sort: SORTS.find((one) => one === sort) ?? 'price' })}
        />
      ) : null}
    </div>
  );
}
