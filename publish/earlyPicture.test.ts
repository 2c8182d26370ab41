import assert from 'node:assert/strict';
import test from 'node:test';
import { withEarlyPicture } from './earlyPicture.ts';

const HEAD = '<head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>';
const REST = '<link rel="stylesheet" href="/a.css"/></head><body>';
const page = (body: string, before = '') => `${HEAD}${before}${REST}${body}`;
const links = (html: string) => html.match(/<link rel="preload"[^>]*>/g) ?? [];

test('the first picture is named right behind the viewport, and once', () => {
  const react = '<link rel="preload" href="/_a/b.svg" as="image" fetchPriority="high"/>';
  const html = withEarlyPicture(
    page('<img src="/_a/x.svg"/><img class="s" src="/_a/b.svg" fetchPriority="high"/>', react),
  );
  assert.deepEqual(links(html), ['<link rel="preload" as="image" fetchpriority="high" href="/_a/b.svg"/>']);
  assert.ok(html.startsWith(`${HEAD}<link rel="preload"`));
});

test('of a picture in several formats the best is named, of one for phones each for its own screens', () => {
  const formats =
    '<source type="image/avif" srcSet="/p.avif 1x"/><source type="image/webp" srcSet="/p.webp"/>' +
    '<img src="/p.jpg" fetchPriority="high"/>';
  assert.deepEqual(links(withEarlyPicture(page(`<picture>${formats}</picture>`))), [
    '<link rel="preload" as="image" fetchpriority="high" imagesrcset="/p.avif 1x" type="image/avif"/>',
  ]);
  const cuts = '<source media="(max-width:800px)" srcSet="/m.svg"/><img src="/w.svg" fetchPriority="high"/>';
  assert.deepEqual(links(withEarlyPicture(page(`<picture>${cuts}</picture>`))), [
    '<link rel="preload" as="image" fetchpriority="high" imagesrcset="/m.svg" media="(max-width:800px)"/>',
    '<link rel="preload" as="image" fetchpriority="high" href="/w.svg" media="(not (max-width:800px))"/>',
  ]);
  const sized =
    '<source type="image/avif" srcSet="/a-1.avif 400w, /a-2.avif 800w" sizes="100vw"/>' +
    '<img src="/a.jpg" srcSet="/a-1.jpg 400w" sizes="100vw" fetchPriority="high"/>';
  assert.deepEqual(links(withEarlyPicture(page(`<picture>${sized}</picture>`))), [
    '<link rel="preload" as="image" fetchpriority="high" imagesrcset="/a-1.avif 400w, /a-2.avif 800w" ' +
      'imagesizes="100vw" type="image/avif"/>',
  ]);
});

test('a picture that is in no hurry, and the data of an island, stay as they are', () => {
  const data = '<link rel="preload" href="/data/finder.zh.json" as="fetch" crossorigin=""/>';
  const html = page('<picture><source srcSet="/p.avif"/><img src="/p.jpg" loading="lazy"/></picture>', data);
  assert.equal(withEarlyPicture(html), html);
});

test('a picture before the first one in a hurry is not taken for it', () => {
  const early = '<picture><source srcSet="/no.avif"/><img src="/no.jpg" loading="lazy"/></picture>';
  const html = withEarlyPicture(page(`${early}<img src="/yes.svg" fetchPriority="high"/>`));
  assert.deepEqual(links(html), ['<link rel="preload" as="image" fetchpriority="high" href="/yes.svg"/>']);
});
