import { editorText } from '#lib/editor/editorText.ts';
import { fieldName } from '#lib/editor/tagLabel.ts';
import type { YamlPath } from '#lib/editor/yamlEdit.ts';
import type { FormContext } from './formContext.ts';
import { emptyValue, type FormSchema, formKind, isTwin } from './formSchema.ts';
import { ListField } from './ListField.tsx';
import { ScalarField } from './ScalarField.tsx';

interface Props {
  schema: FormSchema;
  required: boolean;
  /** The keys of the object around, in their order. */
  order: readonly string[];
  path: YamlPath;
  value: unknown;
  form: FormContext;
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** All fields of an object, in the order of its schema. */
export function ObjectFields({
  schema,
  path,
  value,
  form,
}: Pick<Props, 'schema' | 'path' | 'value' | 'form'>) {
  const { properties = {}, required = [] } = schema;
  const order = Object.keys(properties);
  return order.map((name) => (
    <SchemaField
      key={name}
      schema={properties[name] ?? {}}
      required={required.includes(name)}
      order={order}
      path={[...path, name]}
      value={fieldsOf(value)[name]}
      form={form}
    />
  ));
}

/** A field of a form, whatever its schema says it is. */
export function SchemaField(props: Props) {
  const { schema, required, order, path, value, form } = props;
  const text = editorText[form.locale];
  const kind = formKind(schema);
  const label = fieldName(String(path.at(-1)), form.locale);
  if (kind === 'list') return <ListField {...props} label={label} />;
  if (kind !== 'object') return <ScalarField {...props} label={label} />;
  const about =
    form.locale === 'zh' && schema.description ? <p className="xs">{schema.description}</p> : null;
  return (
    <fieldset className={isTwin(schema) ? 'edit-twin' : 'edit-group'}>
      <legend>{label}</legend>
      {about}
      {value === undefined ? (
        <button
          type="button"
          onClick={() => form.edit({ what: 'set', path, value: emptyValue(schema), order })}
        >
          {text.fill}
        </button>
      ) : (
        <>
          <ObjectFields schema={schema} path={path} value={value} form={form} />
          {required ? null : (
            <button type="button" onClick={() => form.edit({ what: 'remove', path })}>
              {text.clear}
            </button>
          )}
        </>
      )}
    </fieldset>
  );
}
