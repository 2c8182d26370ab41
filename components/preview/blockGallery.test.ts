import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BLOCKS } from '#lib/content/index.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(path.join('.cache', 'block-gallery-'));
let html = '';

before(async () => {
  // Node runs no JSX: the gallery is bundled for the test as Next bundles it for the preview.
  const outfile = path.join(folder, 'gallery.mjs');
  const contents = `
    import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    import { BlockGallery } from '#components/preview/BlockGallery.tsx';
    import { loadContent } from '#lib/content/index.ts';
    const facts = loadContent().pages.story.facts;
    const sourceIds = facts.sources.map(({ id }) => id);
    export const html = renderToStaticMarkup(
      createElement(BlockGallery, { asOf: new Date('2026-11-23T08:00:00Z'), chart: facts.charts[0], sourceIds }),
    );`;
  await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    // What is drawn and cut for the site is prepared by a build; a picture's address is enough here.
    plugins: [
      {
        name: 'addresses',
        setup({ onLoad }) {
          onLoad({ filter: /lib\/assets\/manifest\.ts$/ }, () => ({
            contents: `export const assetUrl = (name) => '/_assets/' + name;
              export const islandUrl = assetUrl;
              export const photoAssets = () => undefined;
              export const MANIFEST_FILE = '';`,
          }));
        },
      },
    ],
    outfile,
  });
  ({ html } = (await import(pathToFileURL(outfile).href)) as { html: string });
});
after(() => rmSync(folder, { recursive: true }));

const sectionOf = (name: string): string => {
  const from = html.indexOf(`<section class="gallery__block" id="${name}"`);
  const to = html.indexOf('<section class="gallery__block"', from + 1);
  return html.slice(from, to < 0 ? undefined : to);
};

for (const name of Object.keys(BLOCKS))
  test(`<${name}> is shown: its example, and what becomes of it`, () => {
    const shown = sectionOf(name);
    assert.match(shown, new RegExp(`&lt;${name}`));
    const rendered = shown.slice(shown.indexOf('<div class="prose">')).replace(/<(?!img|b>)[^>]*>/g, '');
    assert.ok(rendered.trim().length > 0, 'nothing is rendered');
    assert.doesNotMatch(shown, /<(?:script|iframe)|\son\w+=|style="/);
    assert.doesNotMatch(shown, /undefined|NaN|\[object/);
  });

test('every price in a receipt has its year and its outlet', () => {
  const receipt = sectionOf('DayCost');
  assert.match(receipt, /<cite>[^<]*20\d\d/);
  assert.match(receipt, /class="total"/);
});
