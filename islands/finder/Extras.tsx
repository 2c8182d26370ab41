import { type FinderState, FLAGS, OPENS } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';

interface Props {
  locale: Locale;
  state: FinderState;
  onChange: (part: Partial<FinderState>) => void;
}

/** Which extras, and when it must be open. */
export function Extras({ locale, state, onChange }: Props) {
  const text = finderText[locale];
  return (
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
          onChange={({ currentTarget: { value } }) => onChange({ open: OPENS.find((one) => one === value) })}
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
  );
}
