import { useId } from 'react';
import type { FieldSpec } from '#lib/editor/editorKit.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { fieldName, valueName } from '#lib/editor/tagLabel.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Choice, Choices } from './choices.ts';

interface Props {
  field: FieldSpec;
  locale: Locale;
  choices: Choices;
  value: string;
  onValue: (value: string) => void;
}

const plain = (value: string): Choice => ({ value, label: value });

/** All that may be chosen, where there is not too much of it; venues are offered while one types. */
function choicesOf({ is, values = [] }: FieldSpec, choices: Choices, locale: Locale): Choice[] | undefined {
  if (is === 'one-of') return values.map((value) => ({ value, label: valueName(value, locale) }));
  if (is === 'venue') return undefined;
  return is in choices ? choices[is as keyof Choices] : undefined;
}

/** One attribute of a block, asked for in the way that fits what it may hold. */
export function BlockField({ field, locale, choices, value, onValue }: Props) {
  const text = editorText[locale];
  const { name, required, is } = field;
  const label = fieldName(name, locale);
  const id = useId();
  const hint = (
    <p id={`${id}-hint`} className="xs">
      {field.what[locale]}
    </p>
  );
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
            {valueName(one, locale)}
          </label>
        ))}
        {hint}
      </fieldset>
    );
  }
  const offered = choicesOf(field, choices, locale);
  if (offered) {
    const known = value === '' || offered.some((one) => one.value === value);
    return (
      <div className="edit-field">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          value={value}
          required={required}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onValue(event.target.value)}
        >
          <option value="">{required ? text.choose : text.none}</option>
          {[...(known ? [] : [plain(value)]), ...offered].map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
        {hint}
      </div>
    );
  }
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        required={required}
        aria-describedby={`${id}-hint`}
        {...(field.pattern ? { pattern: field.pattern, placeholder: field.like, title: field.like } : {})}
        {...(is === 'venue' ? { list: `${id}-list` } : {})}
        onChange={(event) => onValue(event.target.value)}
      />
      {is === 'venue' ? (
        <datalist id={`${id}-list`}>
          {choices.venue.map((one) => (
            <option key={one.value} value={one.value} />
          ))}
        </datalist>
      ) : null}
      {hint}
    </div>
  );
}
