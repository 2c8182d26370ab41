import type { Problem } from '#lib/content/problem.ts';
import type { YamlEdit, YamlPath } from '#lib/editor/yamlEdit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Choices } from './choices.ts';

/** What every field of a form needs. */
export interface FormContext {
  locale: Locale;
  choices: Choices;
  edit(change: YamlEdit): void;
  /** What the check says of exactly this field. */
  told(path: YamlPath): readonly Problem[];
}
