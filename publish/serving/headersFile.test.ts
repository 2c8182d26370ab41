import assert from 'node:assert/strict';
import test from 'node:test';
import { HASHED } from '../serving.ts';
import { headersFile } from './headersFile.ts';
import { redirectsFile } from './redirectsFile.ts';

test('hosts that read _headers get the policy for all, and for ever only what has a hash', () => {
  const rules = headersFile().trim().split('\n\n');
  assert.match(rules[0] ?? '', /^\/\*\n/);
  assert.match(rules[0] ?? '', /Content-Security-Policy: default-src 'none'/);
  for (const rule of rules) {
    const [path = ''] = rule.split('\n');
    const example = path.replace(/\*/g, 'a.0123abcdef.b').replace('.a.0123abcdef.b.a', '.0123abcdef.a');
    if (/immutable/.test(rule)) assert.match(example, new RegExp(HASHED), path);
    assert.ok(rule.split('\n').every((line) => line.length < 2000));
  }
});

test('hosts that read _redirects send / by language and tell what is lost in the language of its path', () => {
  assert.match(redirectsFile(), /^\/ {2}\/en\/ {2}302 {2}Language=en\n\/ {2}\/zh\/ {2}302\n/);
  assert.match(redirectsFile(), /\/zh\/\* {2}\/zh\/404\/index\.html {2}404\n/);
});
