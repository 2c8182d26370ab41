import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { metadataIn } from '#lib/pictures/metadataIn.ts';
import { noOffenders } from './offenders.ts';
import { fileOf, site } from './site.ts';

const { files, pages } = await site();
const pictures = [...files].filter((path) => /\.(?:jpe?g|png|webp|avif)$/.test(path));

test('no picture of the site says where, when, by whom or with what it was taken', () => {
  assert.ok(pictures.length > 100);
  noOffenders(
    pictures.flatMap((path) => {
      const found = metadataIn(readFileSync(fileOf(path)));
      return found.length > 0 ? [`${path}: ${found.join(' ')}`] : [];
    }),
    'pictures with metadata',
  );
});

/** Addresses of all files that the `picture` elements of a page offer. */
const offered = (html: string): string[] =>
  [...html.matchAll(/<picture>.*?<\/picture>/gs)].flatMap(([picture]) =>
    [...picture.matchAll(/ srcSet="([^"]*)"/gi)].flatMap(([, set = '']) =>
      set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
    ),
  );

test('every size of a picture that a page offers is there', () => {
  const all = new Set([...pages.values()].flatMap(({ html }) => offered(html)));
  assert.ok(all.size > 0, 'one page at least has a photograph in it');
  noOffenders(
    [...all].filter((path) => !files.has(path)),
    'sizes that are not there',
  );
});
