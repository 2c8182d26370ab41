import type { Locale } from '#lib/i18n/locale.ts';
import type { Problem } from './problem.ts';
import { helpOf, RULES, type Rule } from './rules.ts';
import type { Words } from './say.ts';

/** A 1-based place in a file, as the editor sees it. Columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A problem before its file and its language are known. */
export interface Finding extends Place {
  rule: Rule;
  message: Words;
  fix: Words;
  /** `--fix` mends it. */
  mendable?: boolean;
}

/** A finding in its file. */
export interface Placed extends Finding {
  file: string;
}

export const START: Place = { line: 1, column: 1 };

/** Builds a finding; only the line and the column of `place` are kept. */
export const finding = (place: Place, rule: Rule, message: Words, fix: Words): Finding => ({
  line: place.line,
  column: place.column,
  rule,
  message,
  fix,
});

export const inFile = (file: string, findings: readonly Finding[]): Placed[] =>
  findings.map((one) => ({ file, ...one }));

const byPlace = (a: Placed, b: Placed): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Puts findings in the order of files and lines, in one language. */
export const toProblems = (findings: readonly Placed[], language: Locale): Problem[] =>
  findings.toSorted(byPlace).map(({ file, line, column, rule, message, fix, mendable = false }) => ({
    file,
    line,
    column,
    rule,
    message: message[language],
    fix: fix[language],
    level: RULES[rule].level,
    fixable: mendable,
    help: helpOf(rule),
  }));
