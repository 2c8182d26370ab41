import { useEffect, useId, useRef, useState } from 'react';
import { editorText } from '#lib/editor/editorText.ts';
import type { YamlPath } from '#lib/editor/yamlEdit.ts';
import type { Choice, Choices } from './choices.ts';
import type { FormContext } from './formContext.ts';
import { type FormSchema, formKind } from './formSchema.ts';

interface Props {
  label: string;
  schema: FormSchema;
  required: boolean;
  order: readonly string[];
  path: YamlPath;
  value: unknown;
  form: FormContext;
}

/** Typing is written down so long after the last key, ms; leaving the field writes it down at once. */
const PAUSE = 500;
const LONG = new Set(['description', 'share', 'note', 'why', 'yearNote', 'permission']);
const BY_NAME: Readonly<Record<string, keyof Choices>> = {
  source: 'source',
  scene: 'scene',
  city: 'city',
  file: 'picture',
};

const plain = (value: string | number): Choice => ({ value: String(value), label: String(value) });

function choicesOf(schema: FormSchema, name: string, path: YamlPath, choices: Choices): Choice[] | undefined {
  if (schema.enum) return schema.enum.map(plain);
  const kind = path[0] === 'prices' ? undefined : BY_NAME[name];
  const offered = kind && choices[kind];
  return offered && offered.length > 0 ? offered : undefined;
}

/** One plain value of a YAML text: words, a number, a day, a choice, a yes. */
export function ScalarField({ label, schema, required, order, path, value, form }: Props) {
  const { locale, choices, edit } = form;
  const text = editorText[locale];
  const kind = formKind(schema);
  const name = String(path.at(-1));
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (next: string): void => {
    clearTimeout(timer.current);
    if (next === (value === undefined ? '' : String(value))) return;
    if (next === '' && !required) edit({ what: 'remove', path });
    else if (kind !== 'number') edit({ what: 'set', path, value: next, order });
    else if (next !== '' && Number.isFinite(Number(next)))
      edit({ what: 'set', path, value: Number(next), order });
  };
  const type = (next: string): void => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => write(next), PAUSE);
  };
  const leave = (): void => {
    if (typed !== undefined) write(typed);
    setTyped(undefined);
  };
  const shown = typed ?? (value === undefined || value === null ? '' : String(value));
  const told = form.told(path);
  const about = {
    id,
    'aria-describedby': `${id}-about`,
    ...(told.length > 0 && { 'aria-invalid': true as const }),
  };
  const offered = choicesOf(schema, name, path, choices);
  const typing = {
    ...about,
    value: shown,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onBlur: leave,
  };
  let input = <input type="text" {...typing} />;
  if (kind === 'yes')
    input = (
      <input
        type="checkbox"
        {...about}
        checked={value === true}
        onChange={({ target }) =>
          target.checked || required
            ? edit({ what: 'set', path, value: target.checked, order })
            : edit({ what: 'remove', path })
        }
      />
    );
  else if (offered)
    input = (
      <select {...about} value={shown} onChange={({ target }) => write(target.value)}>
        <option value="">{required ? text.choose : text.none}</option>
        {[
          ...(shown === '' || offered.some((one) => one.value === shown) ? [] : [plain(shown)]),
          ...offered,
        ].map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    );
  else if (kind === 'number') input = <input inputMode="decimal" type="text" {...typing} />;
  else if (schema.format === 'date') input = <input type="date" {...typing} />;
  else if (LONG.has(name)) input = <textarea rows={3} {...typing} />;
  return (
    <div className={kind === 'yes' ? 'edit-field edit-field--yes' : 'edit-field'}>
      <label htmlFor={id}>
        {label}
        {required ? null : <span className="xs"> ({text.optional})</span>}
      </label>
      {input}
      <p id={`${id}-about`} className="xs">
        {locale === 'zh' ? schema.description : null}
        {told.map((one) => (
          <span key={one.rule} className="edit-problem">
            {one.message} {text.fix}
            {one.fix}
          </span>
        ))}
      </p>
    </div>
  );
}
