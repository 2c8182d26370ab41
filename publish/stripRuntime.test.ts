import assert from 'node:assert/strict';
import test from 'node:test';
import { leftovers, stripRuntime } from './stripRuntime.ts';

const EXPORTED = `<html><head><meta name="description" content="d"/><meta name="itemprop:image" content="/i.jpg"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="stylesheet" href="/_next/static/c.css" data-precedence="next"/>
<script src="/_next/static/chunks/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p>
<script type="application/ld+json">{"a":1}</script><script type="module" src="/_a/finder.1.js"></script>
<script>self.__next_f.push([1,"<p>"])</script></body></html>`;

test('the runtime goes, our scripts and data blocks stay', () => {
  const html = stripRuntime(EXPORTED);
  assert.deepEqual(leftovers(html), []);
  assert.match(html, /<p>ab<\/p>/);
  assert.match(html, /application\/ld\+json/);
  assert.match(html, /src="\/_a\/finder\.1\.js"/);
  assert.match(html, /<link rel="stylesheet" href="\/_next\/static\/c\.css"\/>/);
  assert.match(html, /<meta itemprop="image" content="\/i\.jpg"\/>/);
  assert.match(html, /<meta name="description" content="d"\/><meta itemprop="description" content="d"\/>/);
});

test('each kind of leftover is named', () => {
  assert.deepEqual(leftovers('<script>alert(1)</script>'), ["a script that is not one of the site's own"]);
  assert.deepEqual(leftovers('<template id="B:0"></template>'), [
    'a Suspense fallback, which only a script could replace',
  ]);
  assert.deepEqual(leftovers('<p onclick="x()">'), ['an event-handler attribute']);
  assert.deepEqual(leftovers('<a class="x" href=" javascript:x">'), ['a javascript: link']);
});
