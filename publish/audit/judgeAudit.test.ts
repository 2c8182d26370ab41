import assert from 'node:assert/strict';
import test from 'node:test';
import { judgeAudit } from './judgeAudit.ts';

const report = (severity: string) =>
  JSON.stringify({
    metadata: { vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, [severity]: 1 } },
    vulnerabilities: { thing: { severity, via: [] } },
  });

test('high and critical stop, smaller ones are told', () => {
  assert.deepEqual(judgeAudit(report('critical')), { kind: 'bad', words: 'thing (critical)' });
  assert.equal(judgeAudit(report('high')).kind, 'bad');
  assert.deepEqual(judgeAudit(report('low')), { kind: 'clean', words: 'thing (low)' });
});

test('a registry that cannot be asked is not a clean one', () => {
  assert.equal(judgeAudit('').kind, 'unasked');
  const words = 'audit endpoint returned an error';
  assert.deepEqual(judgeAudit(JSON.stringify({ error: { summary: words } })), { kind: 'unasked', words });
});
