import { parseDocument } from 'yaml';
import type { Problem } from '#lib/content/problem.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { fieldAt } from '#lib/editor/fieldAt.ts';
import { type YamlEdit, yamlEdit } from '#lib/editor/yamlEdit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Choices } from './choices.ts';
import type { FormContext } from './formContext.ts';
import type { FormSchema } from './formSchema.ts';
import { ObjectFields } from './SchemaField.tsx';

interface Props {
  locale: Locale;
  label: string;
  yaml: string;
  /** The text as it is at this moment, which may be newer than what is shown. */
  now: () => string;
  schema: FormSchema;
  choices: Choices;
  /** Of this file, with lines counted from the first of `yaml`. */
  problems: readonly Problem[];
  onYaml: (yaml: string) => void;
}

/** The form of a YAML text, made from its schema. A text that is no YAML is shown as it is, to be mended. */
export function FactsForm({ locale, label, yaml, now, schema, choices, problems, onYaml }: Props) {
  const text = editorText[locale];
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const broken = document.errors.length > 0;
  const value: unknown = broken ? undefined : document.toJS();
  const placed = broken
    ? []
    : problems.map((problem) => ({ problem, at: fieldAt(yaml, problem.line, problem.column).join('\0') }));
  const form: FormContext = {
    locale,
    choices,
    edit: (change: YamlEdit) => onYaml(yamlEdit(now(), change)),
    told: (path) => placed.filter(({ at }) => at === path.join('\0')).map(({ problem }) => problem),
  };
  return (
    <div className="edit-facts">
      {broken ? <p role="alert">{text.notYaml}</p> : null}
      {broken ? null : <ObjectFields schema={schema} path={[]} value={value} form={form} />}
      <details open={broken}>
        <summary>{text.source}</summary>
        <textarea
          className="edit-source"
          aria-label={`${label} · ${text.source}`}
          rows={16}
          spellCheck={false}
          value={yaml}
          onChange={({ target }) =>
            onYaml(yaml.includes('\r\n') ? target.value.replaceAll('\n', '\r\n') : target.value)
          }
        />
      </details>
    </div>
  );
}
