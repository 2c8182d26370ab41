import assert from 'node:assert/strict';
import test from 'node:test';
import { countsOfPlaywright, countsOfTap } from './counts.ts';

const tap = (tests: number, pass: number) =>
  `TAP version 13\nok 1 - a\n# pass 99 of a test's own words\n1..1\n# tests ${tests}\n# suites 0\n# pass ${pass}\n# fail 0\n`;

test('a TAP report: what did not pass has failed, skipped tests too', () => {
  assert.deepEqual(countsOfTap(tap(7, 7)), { passed: 7, failed: 0 });
  assert.deepEqual(countsOfTap(tap(7, 5)), { passed: 5, failed: 2 });
});

test('a TAP report without its end is no result', () => {
  assert.throws(() => countsOfTap('TAP version 13\nok 1 - a\n'), /cut short/);
});

test('a Playwright report: flaky, skipped and lost tests have failed', () => {
  const report = (parts: object, errors: object[] = []) =>
    JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...parts }, errors });
  assert.deepEqual(countsOfPlaywright(report({})), { passed: 5, failed: 0 });
  assert.deepEqual(countsOfPlaywright(report({ unexpected: 1, flaky: 1, skipped: 1 })), {
    passed: 5,
    failed: 3,
  });
  assert.deepEqual(countsOfPlaywright(report({}, [{ message: 'no server' }])), { passed: 5, failed: 1 });
});
