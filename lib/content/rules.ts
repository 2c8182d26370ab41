import { factRules } from './rules/fact-rules.ts';
import { fieldRules } from './rules/field-rules.ts';
import { fileRules } from './rules/file-rules.ts';
import { linkRules } from './rules/link-rules.ts';
import { mdxRules } from './rules/mdx-rules.ts';

/** Every rule of the content check, by its stable id. content/README.md has one heading for each, made from here. */
export const RULES = { ...fileRules, ...fieldRules, ...mdxRules, ...linkRules, ...factRules };

export type Rule = keyof typeof RULES;
