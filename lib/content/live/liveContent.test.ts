import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { LiveContent } from './liveContent.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'live-content-'));
cpSync('lib/content/fixtures/clean', dir, { recursive: true });
after(() => rmSync(dir, { recursive: true }));

const NOW = new Date('2026-11-23T08:00:00Z');
const live = new LiveContent(dir);
const file = path.join(dir, 'guides/first-turn/zh.mdx');
const text = readFileSync(file, 'utf8');
/** The folder is looked at only so often. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 200));
const guide = () => live.read(NOW).content.guides.find(({ slug }) => slug === 'first-turn');

test('what does not change is read once', async () => {
  const [before, first] = [live.read(NOW), guide()];
  await settle();
  assert.equal(live.read(NOW), before);
  assert.equal(guide(), first);
});

test('a saved article is read anew, its neighbours are not', async () => {
  const others = live.read(NOW).content.venues;
  writeFileSync(file, `${text}\n再加一句话。\n`);
  await settle();
  assert.match(JSON.stringify(guide()?.prose.zh?.body), /再加一句话/);
  assert.equal(live.read(NOW).content.venues[0], others[0]);
});

test('an article with a mistake stays as it last was, and the mistake is told', async () => {
  writeFileSync(file, `${text}\n<Pul>冬天不挑人。</Pul>\n`);
  await settle();
  assert.match(JSON.stringify(guide()?.prose.zh?.body), /再加一句话/);
  assert.deepEqual(
    live.read(NOW).findings.map(({ rule }) => rule),
    ['mdx/unknown-component'],
  );
  writeFileSync(file, text);
  await settle();
  assert.doesNotMatch(JSON.stringify(guide()?.prose.zh?.body), /再加一句话/);
  assert.deepEqual(live.read(NOW).findings, []);
});
