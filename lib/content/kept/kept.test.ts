import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { keepContent, loadContent } from '../index.ts';
import { keptBody, pruneBodies } from './keptBody.ts';
import { getContent } from './keptContent.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
after(() => rmSync(dir, { recursive: true }));

test('content kept for other processes is the content as it was read', async () => {
  const read = loadContent();
  const kept = getContent(await keepContent());
  const shown = new Set(read.guides.map(({ slug }) => slug));
  assert.deepEqual(
    { ...kept, guides: kept.guides.filter(({ slug }) => shown.has(slug)) },
    { ...read, guides: [...read.guides] },
  );
});

test('a body is parsed once, kept until its text changes, and parsed anew where what was kept is damaged', () => {
  const file = path.join(dir, 'zh.mdx');
  const folder = path.join(dir, 'bodies');
  const text = '---\ntitle: t\n---\n\n## 一\n\n第一句。\n';
  writeFileSync(file, text);
  const body = keptBody(file, 'zh', folder);
  assert.match(JSON.stringify(body), /"id":"s-1".*第一句/);
  assert.deepEqual(keptBody(file, 'zh', folder), body);
  const [name = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, name), 'damaged');
  assert.deepEqual(keptBody(file, 'zh', folder), body);
  writeFileSync(file, `${text}\n第二句。\n`);
  assert.match(JSON.stringify(keptBody(file, 'zh', folder)), /第二句/);
  assert.equal(readdirSync(folder).length, 2);
  pruneBodies(1, folder);
  assert.equal(readdirSync(folder).length, 2);
  pruneBodies(0, folder);
  assert.deepEqual(globSync('*', { cwd: folder }), []);
});

test('kept content that is gone says what to do', () => {
  assert.throws(() => getContent('nothing', dir), /start the build again/);
});
