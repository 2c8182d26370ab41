import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { edited } from '#lib/content/fixtures/edited.ts';

const CLEAN = 'lib/content/fixtures/clean';

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('clean content: a summary with counts, exit 0', () => {
  const { status, stdout } = check('--dir', CLEAN);
  assert.equal(status, 0);
  assert.equal(stdout, '没有问题：1 篇指南，1 个页面，2 个场馆，1 个城市。\n');
  assert.equal(check('--dir', CLEAN, '--json').stdout, '[]\n');
});

test('broken content: one line per problem or JSON, exit 1', () => {
  edited([{ file: 'venues/bare-rink.mdx', find: 'night: no', by: 'night: maybe' }], (dir) => {
    const { status, stdout } = check('--dir', dir, '--lang', 'en');
    assert.equal(status, 1);
    const line =
      'venues/bare-rink.mdx:8:8  field/value  night cannot be “maybe”  → allowed: yes, no, unknown';
    assert.equal(stdout, `${line}\n\n1 problem in 1 file.\n`);
    const problem = {
      file: 'venues/bare-rink.mdx',
      line: 8,
      column: 8,
      rule: 'field/value',
      message: 'night 不能是“maybe”',
      fix: '可以用：yes、no、unknown',
    };
    assert.deepEqual(JSON.parse(check('--dir', dir, '--json').stdout), [problem]);
  });
});

test('an option that is not understood: why, and exit 2', () => {
  for (const options of [['--jsn'], ['--lang', 'fr'], ['--dir']]) {
    const { status, stderr } = check(...options);
    assert.equal(status, 2, options.join(' '));
    assert.match(stderr, /Usage/);
  }
});
