import type { IconName } from '#components/frame/Icon.tsx';
import { VENUE_KINDS, type VenueKind } from '#lib/content/schema/venueKinds.ts';
import { type FinderState, SORTS } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { BudgetRuler } from './BudgetRuler.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';

const KIND_ICON: Record<VenueKind, IconName> = {
  'ice-rink': 'skate',
  'outdoor-rink': 'skate',
  'ski-resort': 'ski',
  'indoor-ski': 'ski',
  'snow-park': 'sled',
  'dry-slope': 'ski',
  curling: 'stone',
};

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
    icon: KIND_ICON[kind],
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
          {(['beginner', 'night'] as const).map((flag) => (
            <label className="choice" key={flag}>
              <input
                type="checkbox"
                checked={state[flag]}
                onChange={(event) => onChange({ [flag]: event.currentTarget.checked })}
              />
              <span className="chip">{text[flag]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {measuring ? (
        <ChoiceGroup
          name="sort"
          legend={text.sort}
          value={state.sort}
          choices={SORTS.map((sort) => ({ value: sort, label: text.sorts[sort] }))}
          onChange={(sort) => onChange({ sort: SORTS.find((one) => one === sort) ?? 'price' })}
        />
      ) : null}
    </div>
  );
}
