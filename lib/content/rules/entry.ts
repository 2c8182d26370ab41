import type { Words } from '../words.ts';

/** What a rule is called, and why it exists. */
export interface RuleEntry {
  title: Words;
  why: Words;
}
