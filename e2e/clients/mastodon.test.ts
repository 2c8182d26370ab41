import assert from 'node:assert/strict';
import test from 'node:test';
import { readLikeMastodon } from './mastodon.ts';

const page = (...inHead: string[]): string => `<title>plain</title>${inHead.join('')}<p>text`;
const og = '<meta property="og:title" content="open graph">';
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('structured data comes before Open Graph, and that before the title', () => {
  assert.equal(readLikeMastodon(page()).title, 'plain');
  assert.equal(readLikeMastodon(page(og)).title, 'open graph');
  const article = ld({ '@type': 'NewsArticle', headline: 'structured' });
  assert.equal(readLikeMastodon(page(og, article)).title, 'structured');
});

test('other types, a graph and an article without headline are passed over', () => {
  for (const data of [
    { '@type': 'Recipe', headline: 'no' },
    { '@graph': [{ '@type': 'NewsArticle', headline: 'no' }] },
    { '@type': 'NewsArticle' },
  ])
    assert.equal(readLikeMastodon(page(og, ld(data))).title, 'open graph');
});

test('the picture is og:image and nothing else', () => {
  assert.equal(
    readLikeMastodon(page('<meta name="twitter:image" content="x"><img src="y">')).image,
    undefined,
  );
});
