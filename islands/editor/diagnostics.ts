import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Problem } from '#lib/content/problem.ts';

/** Problems of a file as marks in its body, which begins `before` lines further down. */
export function diagnosticsOf(
  doc: Text,
  before: number,
  problems: readonly Problem[],
  severity: Diagnostic['severity'],
  fix: string,
): Diagnostic[] {
  return problems.flatMap((one) => {
    const number = one.line - before;
    if (number < 1 || number > doc.lines) return [];
    const line = doc.line(number);
    const from = Math.min(line.from + one.column - 1, line.to);
    return [{ from, to: line.to, severity, message: `${one.message}\n${fix}${one.fix}`, source: one.rule }];
  });
}
