import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const link = (url = '') => `<link rel="stylesheet" href="${url}"/>`;
const sheet = (name: string) => link(`/_next/static/chunks/${name}.css`);
const page = (body: string) =>
  `<head>${sheet('shared')}<title>t</title>${sheet('kind')}</head><body>${body}</body>`;
const PLACE = '<template data-late-styles=""></template>';
const partsOf = (name: string) => cuts.get(`/_next/static/chunks/${name}.css`);
const [first, late, kindLate] = [
  partsOf('shared')?.first[0],
  partsOf('shared')?.late[0],
  partsOf('kind')?.late[0],
];

test('a sheet loses its late layer, keeps the rank of it, and both parts are whole', () => {
  const read = (url = '') => readFileSync(path.join(out, url), 'utf8');
  assert.equal(read(first), '@layer components{.top{color:red}}@layer late;@layer utilities{.u{top:0}}');
  assert.equal(read(late), '@layer late{@media print{.foot{content:"}"}}}');
  assert.equal(read(kindLate), '@layer late{.prose{color:green}}');
  assert.deepEqual(partsOf('kind')?.first, []);
  assert.equal(partsOf('whole'), undefined);
});

test('a part is named by its own contents, and nothing else is left', () => {
  assert.match(late ?? '', /^\/_next\/static\/chunks\/late\.[0-9a-f]{10}\.css$/);
  const urls = [first, late, kindLate].map((url = '') => path.basename(url));
  assert.deepEqual(readdirSync(chunks).toSorted(), [...urls, 'whole.css'].toSorted());
});

test('a page asks for the late parts where its first screen ends, and for no empty one', () => {
  assert.equal(
    withLateStyles(page(`<h1></h1>${PLACE}<p></p>`), cuts),
    `<head>${link(first)}<title>t</title></head><body><h1></h1>${link(late)}${link(kindLate)}<p></p></body>`,
  );
});

test('a page without that place has all its styles in its head', () => {
  assert.equal(
    withLateStyles(page('<h1></h1>'), cuts),
    `<head>${link(first)}${link(late)}${link(kindLate)}<title>t</title></head><body><h1></h1></body>`,
  );
});

test('a sheet without late styles stays as it is, and a second place stays empty', () => {
  const html = `<head>${sheet('whole')}</head><body>${PLACE}${PLACE}</body>`;
  assert.equal(withLateStyles(html, cuts), `<head>${sheet('whole')}</head><body></body>`);
});

test('a sheet that ends too early stops the build', () => {
  assert.throws(() => partLate('@layer late{.a{top:0}'), /ends inside its layer/);
});
