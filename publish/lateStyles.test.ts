import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { cutSheets, partLate, withLateStyles } from './lateStyles.ts';

const out = mkdtempSync(path.join(os.tmpdir(), 'late-styles-'));
const chunks = path.join(out, '_next', 'static', 'chunks');
mkdirSync(chunks, { recursive: true });
const write = (name: string, css: string) => writeFileSync(path.join(chunks, `${name}.css`), css);
write(
  'shared',
  '@layer components{.top{color:red}}@layer late{@media print{.foot{content:"}"}}}@layer utilities{.u{top:0}}',
);
write('kind', '@layer late{.prose{color:green}}');
write('whole', '@layer components{.film{color:black}}');
const cuts = await cutSheets(out);

const sheet = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css"/>`;
const page = (body: string) =>
  `<head>${sheet('shared')}<title>t</title>${sheet('kind')}</head><body>${body}</body>`;
const PLACE = '<template data-late-styles=""></template>';

test('a sheet loses its late layer, keeps the rank of it, and both parts are whole', () => {
  const read = (name: string) => readFileSync(path.join(chunks, `${name}.css`), 'utf8');
  assert.equal(read('shared'), '@layer components{.top{color:red}}@layer late;@layer utilities{.u{top:0}}');
  assert.equal(read('shared.late'), '@layer late{@media print{.foot{content:"}"}}}');
  assert.equal(read('kind.late'), '@layer late{.prose{color:green}}');
  assert.equal(existsSync(path.join(chunks, 'kind.css')), false);
  assert.equal(read('whole'), '@layer components{.film{color:black}}');
});

test('a page asks for the late parts where its first screen ends, and for no empty one', () => {
  assert.equal(
    withLateStyles(page(`<h1></h1>${PLACE}<p></p>`), cuts),
    `<head>${sheet('shared')}<title>t</title></head><body><h1></h1>${sheet('shared.late')}${sheet('kind.late')}<p></p></body>`,
  );
});

test('a page without that place has all its styles in its head', () => {
  assert.equal(
    withLateStyles(page('<h1></h1>'), cuts),
    `<head>${sheet('shared')}${sheet('shared.late')}${sheet('kind.late')}<title>t</title></head><body><h1></h1></body>`,
  );
});

test('a sheet without late styles stays as it is, and a second place stays empty', () => {
  const html = `<head>${sheet('whole')}</head><body>${PLACE}${PLACE}</body>`;
  assert.equal(withLateStyles(html, cuts), `<head>${sheet('whole')}</head><body></body>`);
});

test('a sheet that ends too early stops the build', () => {
  assert.throws(() => partLate('@layer late{.a{top:0}'), /ends inside its layer/);
});
