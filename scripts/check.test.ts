import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { edited, editedCopy } from '#lib/content/fixtures/edited.ts';

const CLEAN = 'lib/content/fixtures/clean';

const environment = (LANG: string): NodeJS.ProcessEnv => {
  const { LC_ALL, LC_MESSAGES, ...rest } = process.env;
  return { ...rest, LANG, SITE_AS_OF: '2026-11-23T08:00:00+08:00' };
};

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    encoding: 'utf8',
    env: environment('zh_CN.UTF-8'),
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
      'venues/bare-rink.mdx:8:8  field/value  night cannot be “maybe”  → allowed: yes, no, unknown  content/README.md#fieldvalue';
    const old = '5 old prices: see npm run check -- --stale';
    assert.equal(stdout, `${line}\n\n1 problem in 1 file.\n${old}\n`);
    const problem = {
      file: 'venues/bare-rink.mdx',
      line: 8,
      column: 8,
      rule: 'field/value',
      message: 'night 不能是“maybe”',
      fix: '可以用：yes、no、unknown',
      level: 'problem',
      fixable: false,
      help: 'content/README.md#fieldvalue',
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

test('the language is that of the machine, unless --lang names one', () => {
  const say = (LANG: string, ...options: string[]): string =>
    spawnSync(process.execPath, ['scripts/check.ts', '--dir', CLEAN, ...options], {
      encoding: 'utf8',
      env: environment(LANG),
    }).stdout;
  assert.match(say('en_GB.UTF-8'), /^No problems/);
  assert.match(say('en_GB.UTF-8', '--lang', 'zh'), /^没有问题/);
});

test('--fix mends what is certain, says what it has mended, and checks the rest', () => {
  const edit = { file: 'guides/first-turn/en.mdx', find: 'gets two', by: "doesn't get two!" };
  edited([edit], (dir) => {
    const before = check('--dir', dir, '--lang', 'en').stdout;
    assert.match(before, /2 warnings; published all the same; npm run check -- --fix mends 1 of them\./);
    const file = path.join(dir, edit.file);
    const { stdout, stderr } = check('--dir', dir, '--lang', 'en', '--fix', file);
    assert.equal(stderr, `mended ${edit.file}: lines changed: 1\n`);
    assert.match(stdout, /words\/exclamation/);
    assert.match(stdout, /1 warning; published all the same\.\n/);
    assert.match(readFileSync(file, 'utf8'), /doesn’t get two!/);
    assert.equal(check('--dir', dir, '--lang', 'en', '--fix').stderr, 'Nothing to mend.\n');
  });
});

test('--watch checks on every save, in less than a second, and ends with Ctrl+C', {
  timeout: 60_000,
}, async () => {
  const { dir, remove } = editedCopy([]);
  const child = spawn(process.execPath, ['scripts/check.ts', '--dir', dir, '--lang', 'en', '--watch'], {
    env: environment('zh_CN.UTF-8'),
  });
  let output = '';
  const until = (pattern: RegExp): Promise<void> =>
    new Promise((resolve) => {
      const look = (chunk = ''): void => {
        output += chunk;
        if (!pattern.test(output)) return;
        child.stdout.off('data', look);
        resolve();
      };
      child.stdout.setEncoding('utf8').on('data', look);
      look();
    });
  try {
    await until(/Ctrl\+C ends it/);
    appendFileSync(path.join(dir, 'guides/first-turn/en.mdx'), '\n#### Deep\n');
    await until(/took \d+ ms[\s\S]*took \d+ ms\n[\s\S]*1 problem in 1 file/);
    assert.match(output, /── [\d:]{8} guides\/first-turn\/en\.mdx took \d{1,3} ms\n/);
    assert.match(output, /guides\/first-turn\/en\.mdx:\d+:1 {2}mdx\/heading/);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 0);
  } finally {
    child.kill();
    remove();
  }
});
