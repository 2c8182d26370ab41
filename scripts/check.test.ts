import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { edited } from '#lib/content/fixtures/edited.ts';

const CLEAN = 'lib/content/fixtures/clean';

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, SITE_AS_OF: '2026-11-23T08:00:00+08:00' },
  });
  return { status, stdout, stderr };
}

test('clean content: a summary with counts, exit 0', () => {
  const { status, stdout } = check('--dir', CLEAN);
  assert.equal(status, 0);
  const old = '5 组价格旧了，1 处开放季节没有来源：npm run check -- --stale 看清单';
  assert.equal(stdout, `没有问题：1 篇指南，1 个页面，2 个场馆，1 个城市。\n${old}\n`);
  assert.equal(check('--dir', CLEAN, '--json').stdout, '[]\n');
});

test('broken content: one line per problem or JSON, exit 1', () => {
  edited([{ file: 'venues/bare-rink.mdx', find: 'night: no', by: 'night: maybe' }], (dir) => {
    const { status, stdout } = check('--dir', dir, '--lang', 'en');
    assert.equal(status, 1);
    const line =
      'venues/bare-rink.mdx:8:8  field/value  night cannot be “maybe”  → allowed: yes, no, unknown';
    const old = '5 old prices: see npm run check -- --stale';
    assert.equal(stdout, `${line}\n\n1 problem in 1 file.\n${old}\n`);
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

test('--stale prints the worklist, or JSON with it; old facts never fail a check', () => {
  const { status, stdout } = check('--dir', CLEAN, '--stale', '--lang', 'en');
  assert.equal(status, 0);
  const lines = stdout.trim().split('\n');
  assert.equal(
    lines[0],
    `${CLEAN}/guides/first-turn/guide.yaml:8:9  guide  price/history  ¥12–20, 2022, old price  → look again: Sample Press`,
  );
  assert.equal(lines.length, 6 + 2);
  assert.equal(lines.at(-1), '5 old prices, 1 season without a source: see npm run check -- --stale');
  const { problems, stale } = JSON.parse(check('--dir', CLEAN, '--stale', '--json').stdout);
  assert.deepEqual(problems, []);
  assert.equal(stale.length, 6);
  assert.deepEqual(stale[4], {
    file: `${CLEAN}/venues/sample-rink.mdx`,
    line: 21,
    column: 11,
    kind: 'ice-rink',
    reason: 'price/history',
    message: 'session，2022 年旧价',
    source: '样例报',
  });
});

test('an option that is not understood: why, and exit 2', () => {
  for (const options of [['--jsn'], ['--lang', 'fr'], ['--dir']]) {
    const { status, stderr } = check(...options);
    assert.equal(status, 2, options.join(' '));
    assert.match(stderr, /Usage/);
  }
});
