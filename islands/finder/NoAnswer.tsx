import type { FinderState } from '#lib/finder/finderState.ts';
import type { Relaxation } from '#lib/finder/relaxations.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderHelpText } from '#lib/i18n/text/finderHelp.ts';

interface Props {
  locale: Locale;
  ways: readonly Relaxation[];
  onChoose: (state: FinderState) => void;
}

/** Instead of an empty list: which single condition to loosen, and how many places that would find. */
export function NoAnswer({ locale, ways, onChoose }: Props) {
  const text = finderHelpText[locale];
  if (ways.length === 0) return <p>{text.emptyAll}</p>;
  return (
    <fieldset className="choices">
      <legend>{text.empty}</legend>
      <div className="chips">
        {ways.map(({ condition, state, count }) => {
          const dearer = state.budget !== undefined && (condition === 'free' || condition === 'budget');
          const label = dearer ? text.within(state.budget ?? 0) : text.loosen[condition];
          return (
            <button type="button" className="chip" key={condition} onClick={() => onChoose(state)}>
              {text.loosened(label, count)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
