import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { filmMoments, momentOf, priceCredit } from './moments.ts';

test('every chapter has a name of its own', () => {
  const slugs = loadContent().film?.chapters.map(({ slug }) => slug) ?? [];
  assert.ok(slugs.length > 0);
  assert.equal(new Set(slugs).size, slugs.length);
});

test('a price on a picture has its line in the credits, with a year', () => {
  const priced = filmMoments().filter(({ price }) => price !== undefined);
  assert.ok(priced.length > 0);
  for (const { slug } of priced) assert.match(priceCredit(momentOf(slug))?.zh ?? '', /\d{4} 年/, slug);
});

test('a moment that is not there is named in the error', () => {
  assert.throws(() => momentOf('intermission'), /intermission/);
});
