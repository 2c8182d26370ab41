import assert from 'node:assert/strict';

const SHOWN = 20;

/** Fails with a count and the first offenders, one a line, when there are any. */
export function noOffenders(offenders: readonly string[], rule: string): void {
  if (offenders.length === 0) return;
  const rest = offenders.length - SHOWN;
  const list = [...offenders.slice(0, SHOWN), ...(rest > 0 ? [`… and ${rest} more`] : [])];
  assert.fail(`${rule}: ${offenders.length}\n  ${list.join('\n  ')}\n`);
}
