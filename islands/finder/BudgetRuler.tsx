import { BUDGETS, type FinderState } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';

interface Props {
  locale: Locale;
  state: Pick<FinderState, 'free' | 'budget'>;
  onChange: (part: Pick<FinderState, 'free' | 'budget'>) => void;
}

/** What a visit may cost, as price tags on a line: ¥0, the budgets, any. The line is red up to the chosen one. */
export function BudgetRuler({ locale, state, onChange }: Props) {
  const text = finderText[locale];
  const stops = [
    { label: '¥0', note: text.free, part: { free: true, budget: undefined } },
    ...BUDGETS.map((cny) => ({ label: `¥${cny}`, note: text.orLess, part: { free: false, budget: cny } })),
    { label: text.anyBudget, note: '', part: { free: false, budget: undefined } },
  ];
  const at = stops.findIndex(
    ({ part }) => part.free === state.free && (state.free || part.budget === state.budget),
  );
  return (
    <fieldset className="ruler">
      <legend className="sr-only">{text.budget}</legend>
      <div className={`ruler__stops ruler__stops--${at}`}>
        {stops.map(({ label, note, part }, index) => (
          <label className="choice" key={label}>
            <input type="radio" name="budget" checked={index === at} onChange={() => onChange(part)} />
            <span className="ruler__stop">
              <b>{label}</b>
              <small>{note}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
