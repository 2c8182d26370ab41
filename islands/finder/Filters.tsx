import { KindIcon } from '#components/finder/KindIcon.tsx';
import { VENUE_KINDS } from '#lib/content/schema/venueKinds.ts';
import { type FinderState, FLAGS, OPENS, SORTS } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { BudgetRuler } from './BudgetRuler.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';

interface Props {
  locale: Locale;
  state: FinderState;
  /** Whether there is an origin to measure from; only then can places be ordered by distance. */
  measuring: boolean;
  onChange: (part: Partial<FinderState>) => void;
}

/** What kind, how much, which extras, in which order. Plain radio buttons and check boxes under their dress. */
export function Filters({ locale, state, measuring, onChange }: Props) {
  const text = finderText[locale];
  const kinds = VENUE_KINDS.map((kind) => ({
    value: kind,
    label: venueWords[locale].kinds[kind],
    icon: <KindIcon kind={kind} />,
  }));
  return (
    <div className="finder__filters">
      <ChoiceGroup
        name="kind"
        legend={text.kinds}
        value={state.kind ?? ''}
        choices={[{ value: '', label: text.allKinds }, ...kinds]}
        onChange={(kind) => onChange({ kind: VENUE_KINDS.find((one) => one === kind) })}
      />
      <BudgetRuler locale={locale} state={state} onChange={onChange} />
      <fieldset className="choices">
        <legend>{text.filters}</legend>
        <div className="chips">
          {FLAGS.map((flag) => (
            <label className="choice" key={flag}>
              <input
                type="checkbox"
                checked={state[flag]}
                onChange={(event) => onChange({ [flag]: event.currentTarget.checked })}
              />
              <span className="chip">{text[flag]}</span>
            </label>
          ))}
          <select
            className={state.open ? 'chip chip--on' : 'chip'}
            aria-label={text.opens}
            value={state.open ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ open: OPENS.find((one) => one === value) })
            }
          >
            <option value="">{text.opensAny}</option>
            {OPENS.map((open) => (
              <option value={open} key={open}>
                {text.opensBy[open]}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <ChoiceGroup
        name="sort"
        legend={text.sort}
        value={measuring || state.sort !== 'distance' ? state.sort : 'price'}
        choices={SORTS.filter((sort) => measuring || sort !== 'distance').map((sort) => ({
          value: sort,
          label: text.sorts[sort],
        }))}
        onChange={(sort) => onChange({ sort: SORTS.find((one) => one === sort) ?? 'price' })}
      />
    </div>
  );
}
