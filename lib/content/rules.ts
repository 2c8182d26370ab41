import { factRules } from './rules/factRules.ts';
import { fieldRules } from './rules/fieldRules.ts';
import { fileRules } from './rules/fileRules.ts';
import { filmRules } from './rules/filmRules.ts';
import { imageRules } from './rules/imageRules.ts';
import { linkRules } from './rules/linkRules.ts';
import { mdxRules } from './rules/mdxRules.ts';
import { timeRules } from './rules/timeRules.ts';
import { writingRules } from './rules/writingRules.ts';

/** Every rule of the content check, by its stable id. content/README.md has one heading for each, made from here. */
export const RULES = {
  ...fileRules,
  ...fieldRules,
  ...mdxRules,
  ...linkRules,
  ...imageRules,
  ...factRules,
  ...timeRules,
  ...filmRules,
  ...writingRules,
};

export type Rule = keyof typeof RULES;

/** Where a rule is explained: the anchor of its heading, as GitHub and VS Code make it. */
export const helpOf = (rule: Rule): string => `content/README.md#${rule.replace('/', '')}`;
