import { editorText } from '#lib/editor/editorText.ts';
import type { YamlPath } from '#lib/editor/yamlEdit.ts';
import type { FormContext } from './formContext.ts';
import { emptyValue, type FormSchema, formKind } from './formSchema.ts';
import { ScalarField } from './ScalarField.tsx';
import { ObjectFields } from './SchemaField.tsx';

interface Props {
  label: string;
  schema: FormSchema;
  order: readonly string[];
  path: YamlPath;
  value: unknown;
  form: FormContext;
}

/** The first words of an item, by which it is told from the others while it is folded. */
function summaryOf(item: unknown, locale: 'zh' | 'en'): string {
  if (typeof item !== 'object' || item === null) return String(item ?? '');
  const fields = item as Record<string, unknown>;
  const words = ['label', 'product', 'publisher', 'title', 'file'].map((name) => {
    const value = fields[name];
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : value;
  });
  return [fields.id, words.find((one) => typeof one === 'string' && one !== ''), fields.cny, fields.date]
    .filter((one) => one !== undefined && one !== '')
    .join(' · ');
}

/** A list: boxes to tick if only some words may stand in it, else items that are added, moved and removed. */
export function ListField({ label, schema, order, path, value, form }: Props) {
  const { locale, edit } = form;
  const text = editorText[locale];
  const items: unknown[] = Array.isArray(value) ? value : [];
  const { items: item = {} } = schema;
  const { enum: words } = item;
  if (words)
    return (
      <fieldset className="edit-checks">
        <legend>{label}</legend>
        {words.map((word) => (
          <label key={word}>
            <input
              type="checkbox"
              checked={items.includes(word)}
              onChange={({ target }) => {
                const left = words.filter((one) => (one === word ? target.checked : items.includes(one)));
                edit(left.length > 0 ? { what: 'set', path, value: left, order } : { what: 'remove', path });
              }}
            />{' '}
            {word}
          </label>
        ))}
      </fieldset>
    );
  const move = (index: number, to: number): void => edit({ what: 'move', path: [...path, index], to });
  return (
    <fieldset className="edit-group">
      <legend>{label}</legend>
      {locale === 'zh' && schema.description ? <p className="xs">{schema.description}</p> : null}
      {items.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place only
        <details key={index} className="edit-item">
          <summary>{summaryOf(one, locale) || text.item(index + 1)}</summary>
          {formKind(item) === 'object' ? (
            <ObjectFields schema={item} path={[...path, index]} value={one} form={form} />
          ) : (
            <ScalarField
              label={text.item(index + 1)}
              schema={item}
              required
              order={[]}
              path={[...path, index]}
              value={one}
              form={form}
            />
          )}
          <p className="edit-buttons">
            <button type="button" disabled={index === 0} onClick={() => move(index, index - 1)}>
              {text.up}
            </button>
            <button
              type="button"
              disabled={index === items.length - 1}
              onClick={() => move(index, index + 1)}
            >
              {text.down}
            </button>
            <button type="button" onClick={() => edit({ what: 'remove', path: [...path, index] })}>
              {text.remove}
            </button>
          </p>
        </details>
      ))}
      <button type="button" onClick={() => edit({ what: 'add', path, value: emptyValue(item), order })}>
        {text.add}
      </button>
    </fieldset>
  );
}
