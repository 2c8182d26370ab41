import { say, type Words } from '../say.ts';
import type { Example } from './example.ts';

/** What a rule is called, why it exists, and how wrong and right look. */
export interface RuleEntry {
  title: Words;
  why: Words;
  /** A problem stops the build; a warning is shown, and the page published all the same. */
  level: 'problem' | 'warning';
  /** `npm run check -- --fix` mends it. */
  fixable: boolean;
  example: Example;
}

type Two = readonly [zh: string, en: string];

const entry =
  (level: RuleEntry['level'], fixable: boolean) =>
  (title: Two, why: Two, example: Example): RuleEntry => ({
    title: say(...title),
    why: say(...why),
    level,
    fixable,
    example,
  });

export const problem = entry('problem', false);
export const warning = entry('warning', false);
/** A warning that `--fix` mends. */
export const mendable = entry('warning', true);
