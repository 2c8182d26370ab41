import type { Words } from '../say.ts';

/** What a rule is called, and why it exists. */
export interface RuleEntry {
  title: Words;
  why: Words;
}
