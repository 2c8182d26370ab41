import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileOf, site } from './site.ts';
import { ask } from './siteServer.ts';

const { files } = await site();
const film = [...files].find((file) => file.endsWith('.mp4')) ?? '';
const hashed = [...files].find((file) => file.startsWith('/_a/') && file.endsWith('.svg')) ?? '';

test('/ leads to the language of the reader, Chinese unless English comes first', async () => {
  for (const [accepted, home] of [
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['en-GB,en;q=0.9,zh;q=0.8', '/en/'],
    ['fr,de;q=0.9', '/zh/'],
    ['fr,en;q=0.5', '/en/'],
  ] as const) {
    const answer = await ask('/', { headers: { 'accept-language': accepted } });
    assert.equal(answer.status, 302, accepted);
    assert.equal(answer.headers.get('location'), home, accepted);
    assert.match(answer.headers.get('vary') ?? '', /accept-language/i);
  }
});

test('what does not exist is a 404 in the language of its address, or in both', async () => {
  for (const [path, page] of [
    ['/zh/no-such-page/', '/zh/404/index.html'],
    ['/en/no-such-page/', '/en/404/index.html'],
    ['/no-such-page/', '/404.html'],
    ['/no-such-file.png', '/404.html'],
  ] as const) {
    const answer = await ask(path);
    assert.equal(answer.status, 404, path);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/);
    assert.equal(await answer.text(), readFileSync(fileOf(page), 'utf8'), path);
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/, path);
  }
  const both = readFileSync(fileOf('/404.html'), 'utf8');
  for (const home of ['/zh/', '/en/']) assert.ok(both.includes(`href="${home}"`), home);
});

test('an address without its slash leads to the one with it, query kept', async () => {
  const answer = await ask('/zh/venues?q=haerbin');
  assert.equal(answer.status, 301);
  assert.equal(answer.headers.get('location'), '/zh/venues/?q=haerbin');
});

test('HEAD answers like GET, without the body', async () => {
  for (const path of ['/zh/', '/zh/no-such-page/', film]) {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    await get.arrayBuffer();
    assert.equal(head.status, get.status, path);
    assert.equal(head.headers.get('content-type'), get.headers.get('content-type'), path);
    assert.equal((await head.arrayBuffer()).byteLength, 0, path);
  }
});

test('the film is sent in the ranges that a player asks for', async () => {
  const whole = readFileSync(fileOf(film));
  for (const [range, start, end] of [
    ['bytes=0-99', 0, 100],
    ['bytes=1000-1999', 1000, 2000],
    [`bytes=${whole.length - 10}-`, whole.length - 10, whole.length],
  ] as const) {
    const answer = await ask(film, { headers: { range } });
    assert.equal(answer.status, 206, range);
    assert.equal(answer.headers.get('content-range'), `bytes ${start}-${end - 1}/${whole.length}`);
    assert.ok(Buffer.from(await answer.arrayBuffer()).equals(whole.subarray(start, end)), range);
  }
  assert.equal(whole.toString('latin1', 4, 8), 'ftyp');
});

test('text is compressed for those who accept it, and only for them', async () => {
  const packed = await ask('/zh/', { headers: { 'accept-encoding': 'br' } });
  const plain = await ask('/zh/', { headers: { 'accept-encoding': 'identity' } });
  assert.equal(packed.headers.get('content-encoding'), 'br');
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.match(packed.headers.get('vary') ?? '', /accept-encoding/i);
  assert.equal(await packed.text(), await plain.text());
});

test('hashed files may be kept for ever, pages not', async () => {
  const asset = await ask(hashed);
  assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  const page = await ask('/zh/');
  assert.doesNotMatch(page.headers.get('cache-control') ?? '', /immutable|max-age=\d{4,}/);
  const etag = page.headers.get('etag') ?? '';
  assert.equal((await ask('/zh/', { headers: { 'if-none-match': etag } })).status, 304);
});

test('every answer carries the security policy: own files only', async () => {
  for (const path of ['/zh/', hashed, '/data/venues.json']) {
    const { headers } = await ask(path, { method: 'HEAD' });
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.doesNotMatch(policy, /unsafe-|\*|https?:/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
  }
});

test('files are served under their own types', async () => {
  const types: Record<string, RegExp> = {
    '.css': /^text\/css/,
    '.js': /^(?:text|application)\/javascript/,
    '.svg': /^image\/svg\+xml/,
    '.jpg': /^image\/jpeg$/,
    '.mp4': /^video\/mp4$/,
    '.vtt': /^text\/vtt/,
    '.woff2': /^font\/woff2$/,
    '.ico': /^image\/(?:x-icon|vnd\.microsoft\.icon)$/,
    '.geojson': /^application\/geo\+json/,
    '.csv': /^text\/csv/,
    '.webmanifest': /^application\/manifest\+json/,
  };
  for (const [ending, type] of Object.entries(types)) {
    const path = [...files].find((file) => file.endsWith(ending));
    assert.ok(path, `the site has no ${ending} file`);
    const { headers } = await ask(path, { method: 'HEAD' });
    assert.match(headers.get('content-type') ?? '', type, path);
  }
});
