import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { START } from '../finding.ts';
import { RULES, type Rule } from '../rules.ts';
import { ALL_MESSAGES } from './allMessages.ts';

const FILE = 'lib/content/messages/messages.snapshot.txt';

/** Every message with each of its samples, in both languages. */
const told = Object.entries(ALL_MESSAGES).flatMap(([area, table]) =>
  Object.entries(table).flatMap(([name, message]) =>
    message.samples.map((sample) => ({ name: `${area}.${name}`, ...message(START, ...sample) })),
  ),
);

test('every message says what it said (bring the snapshot up to date: UPDATE_MESSAGES=1)', () => {
  const text = told
    .map(({ name, rule, message, fix }) =>
      [`${name}  ${rule}`, `  ${message.zh}  → ${fix.zh}`, `  ${message.en}  → ${fix.en}`].join('\n'),
    )
    .join('\n\n');
  if (process.env.UPDATE_MESSAGES === '1') writeFileSync(FILE, `${text}\n`);
  else assert.equal(readFileSync(FILE, 'utf8'), `${text}\n`);
});

test('every message has a sample, and every rule a message', () => {
  for (const table of Object.values(ALL_MESSAGES))
    for (const [name, { samples }] of Object.entries(table)) assert.ok(samples.length > 0, name);
  const said = new Set(told.map(({ rule }) => rule));
  assert.deepEqual(
    (Object.keys(RULES) as Rule[]).filter((rule) => !said.has(rule)),
    [],
  );
});

test('a message is one line, says nothing twice, and keeps to the style guide', () => {
  for (const { name, message, fix } of told)
    for (const locale of ['zh', 'en'] as const) {
      const [found, cure] = [message[locale], fix[locale]];
      assert.doesNotMatch(found + cure, /\n|undefined|\[object/, name);
      assert.ok(found.length <= 160 && cure.length <= 280, `${name}: ${found} → ${cure}`);
      assert.notEqual(found, cure, name);
    }
});

test('every table is in the list, and no message is made outside of one', () => {
  const tables = globSync('lib/content/messages/*Messages.ts').length - 1;
  assert.equal(Object.keys(ALL_MESSAGES).length, tables);
  const makers = globSync('lib/content/**/*.ts').filter(
    (file) =>
      !file.endsWith('.test.ts') &&
      !/\/(?:finding|message|slipsOf)\.ts$/.test(file) &&
      /(?<!\w)finding\(/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(makers, []);
});
