import type { FieldSpec } from '#lib/editor/editorKit.ts';
import { fieldName } from '#lib/editor/tagLabel.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { editorText } from '#lib/i18n/text/editor.ts';
import type { Choice, Choices } from './choices.ts';

interface Props {
  field: FieldSpec;
  locale: Locale;
  choices: Choices;
  value: string;
  onValue: (value: string) => void;
}

const plain = (value: string): Choice => ({ value, label: value });

function choicesOf({ is, values = [] }: FieldSpec, choices: Choices): Choice[] | undefined {
  if (is === 'one-of') return values.map(plain);
  return is in choices ? choices[is as keyof Choices] : undefined;
}

/** One attribute of a block, asked for in the way that fits what it may hold. */
export function BlockField({ field, locale, choices, value, onValue }: Props) {
  const text = editorText[locale];
  const { name, required, is } = field;
  const label = fieldName(name, locale);
  if (is === 'list-of') {
    const chosen = value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    const toggle = (one: string): string[] =>
      chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
    return (
      <fieldset className="edit-checks">
        <legend>{label}</legend>
        {(field.values ?? []).map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={() => onValue(toggle(one).join(','))}
            />{' '}
            {one}
          </label>
        ))}
      </fieldset>
    );
  }
  const offered = choicesOf(field, choices);
  if (offered) {
    const known = value === '' || offered.some((one) => one.value === value);
    return (
      <label className="edit-field">
        {label}
        <select value={value} required={required} onChange={(event) => onValue(event.target.value)}>
          <option value="">{required ? text.choose : text.none}</option>
          {[...(known ? [] : [plain(value)]), ...offered].map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label className="edit-field">
      {label}
      <input
        type="text"
        value={value}
        required={required}
        {...(field.pattern ? { pattern: field.pattern, placeholder: field.like, title: field.like } : {})}
        onChange={(event) => onValue(event.target.value)}
      />
    </label>
  );
}
