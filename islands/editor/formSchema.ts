/** The parts of a JSON Schema (draft 7) that the forms read. */
export interface FormSchema {
  type?: string | string[];
  description?: string;
  enum?: (string | number)[];
  properties?: Record<string, FormSchema>;
  required?: string[];
  items?: FormSchema;
  format?: string;
  minimum?: number;
  pattern?: string;
}

export type FormKind = 'text' | 'number' | 'yes' | 'one-of' | 'object' | 'list';

/** How a value of a schema is asked for. */
export function formKind(schema: FormSchema): FormKind {
  if (schema.enum) return 'one-of';
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.includes('object')) return 'object';
  if (types.includes('array')) return 'list';
  if (types.includes('boolean')) return 'yes';
  if (types.includes('string')) return 'text';
  return types.length > 0 ? 'number' : 'text';
}

/** A text in both languages: its two fields stand side by side. */
export const isTwin = ({ properties = {} }: FormSchema): boolean =>
  Object.keys(properties).sort().join() === 'en,zh';

/** The least that may stand where nothing stood: empty words, noughts, first choices. The check says what is missing. */
export function emptyValue(schema: FormSchema): unknown {
  const kind = formKind(schema);
  if (kind === 'number') return schema.minimum ?? 0;
  if (kind === 'yes') return true;
  if (kind === 'one-of') return schema.enum?.[0];
  if (kind === 'list') return [];
  if (kind === 'text') return '';
  const { properties = {}, required = [] } = schema;
  return Object.fromEntries(
    required.map((name) => [name, properties[name] ? emptyValue(properties[name]) : '']),
  );
}
