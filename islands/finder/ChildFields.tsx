import { type Child, VISIT_LIMITS } from '#lib/cost/visit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderPartyText } from '#lib/i18n/text/finderParty.ts';

/** What a parent knows by heart: to five centimetres. Lines of price lists lie on tens. */
const HEIGHTS = Array.from({ length: 21 }, (_, index) => 80 + 5 * index);
const AGES = Array.from({ length: VISIT_LIMITS.age.max + 1 }, (_, age) => age);

interface Props {
  locale: Locale;
  number: number;
  child: Child;
  onChange: (child: Child) => void;
}

const told = (value: string): number | undefined => (value === '' ? undefined : Number(value));

/** One child: height and age, each of which may stay unsaid. */
export function ChildFields({ locale, number, child, onChange }: Props) {
  const text = finderPartyText[locale];
  const cm = child.heightM === undefined ? undefined : Math.round(child.heightM * 100);
  const heights = cm === undefined || HEIGHTS.includes(cm) ? HEIGHTS : [cm, ...HEIGHTS];
  return (
    <fieldset className="child">
      <legend>{text.child(number)}</legend>
      <label>
        {text.height}
        <select
          value={cm ?? ''}
          onChange={({ currentTarget }) => {
            const height = told(currentTarget.value);
            onChange({ ...child, heightM: height === undefined ? undefined : height / 100 });
          }}
        >
          <option value="">{text.notMeasured}</option>
          {heights.map((height) => (
            <option value={height} key={height}>
              {text.metres((height / 100).toFixed(2).replace(/0$/, ''))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.age}
        <select
          value={child.age ?? ''}
          onChange={({ currentTarget }) => onChange({ ...child, age: told(currentTarget.value) })}
        >
          <option value="">{text.notTold}</option>
          {AGES.map((age) => (
            <option value={age} key={age}>
              {text.years(age)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
