import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { BLOCKS, type BlockSpec } from './blocks.ts';
import { readBody } from './readMdx.ts';
import { fillReadme } from './readmeIndex.ts';

const README = 'content/README.md';

test('content/README.md lists every block and every rule (bring it up to date: UPDATE_README=1)', () => {
  const text = readFileSync(README, 'utf8');
  const current = fillReadme(text);
  if (process.env.UPDATE_README === '1') writeFileSync(README, current);
  else assert.equal(text, current);
});

test('the example of every block passes the check', () => {
  for (const [name, { example, within }] of Object.entries<BlockSpec>(BLOCKS)) {
    const { findings } = readBody(example, {
      locale: 'zh',
      home: within === 'venue' ? 'venue' : 'article',
      sources: new Set(['source-id']),
      cities: new Set(['beijing']),
      files: new Set(),
    });
    assert.deepEqual(findings, [], name);
  }
});
