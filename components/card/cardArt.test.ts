import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';
import { cardPress } from '#lib/card/cardPress.ts';
import type { Template } from '#lib/card/printCard.ts';
import { CARD_SIZES, type Card, type CardKind } from '#lib/share/card.ts';
import { cardFile } from '#lib/share/cardPath.ts';

const priced: Card = {
  key: 'guides-test',
  locale: 'zh',
  kicker: '省钱指南',
  title: '先量身高，再买孩子的票',
  price: '¥70',
  priceNote: '一大一小，平日一场 · 2022',
  facts: [],
  scene: 'riverPlain',
  alt: '',
};
const unpriced: Card = {
  ...priced,
  key: 'home',
  locale: 'en',
  kicker: 'Beijing’s lakes',
  title: 'Winter sport, near home, for what it costs',
  price: undefined,
  priceNote: undefined,
  scene: 'rink',
};
/** The display face lacks the first character; the text face has it. */
const rare: Card = { ...unpriced, key: 'venues-test', locale: 'zh', title: '龘冰场', facts: ['全年'] };
const KINDS = { og: 200_000, square: 32_000 } as const;

const folder = mkdtempSync(path.join(tmpdir(), 'card-art-'));
const asked: string[] = [];
const { fetch } = globalThis;
let template: Template;

before(async () => {
  // Node runs no JSX: the templates are bundled for the test as Next bundles them for the site.
  const outfile = path.join(folder, 'cardArt.mjs');
  await build({
    entryPoints: ['components/card/cardArt.tsx'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    outfile,
  });
  ({ cardArt: template } = (await import(pathToFileURL(outfile).href)) as { cardArt: Template });
  // The renderer loads its own WebAssembly through fetch, from a data URL; all else would be the network.
  globalThis.fetch = (input, init) => {
    const url = String(input);
    if (url.startsWith('data:')) return fetch(input, init);
    asked.push(url);
    return Promise.reject(new Error('no network'));
  };
});
after(() => {
  globalThis.fetch = fetch;
  rmSync(folder, { recursive: true });
});

test('every kind of card is a JPEG of its size and weight, drawn without asking the network', async () => {
  const press = cardPress(() => [priced, unpriced, rare], template, path.join(folder, 'cache'));
  assert.equal(press.names().length, 6);
  for (const card of [priced, unpriced, rare]) {
    for (const kind of Object.keys(KINDS) as CardKind[]) {
      const jpeg = await press.print({ locale: card.locale, image: cardFile(card, kind) });
      assert.deepEqual([...jpeg.slice(0, 3)], [0xff, 0xd8, 0xff]);
      const { width, height, format } = await sharp(jpeg).metadata();
      assert.deepEqual([width, height, format], [...CARD_SIZES[kind], 'jpeg']);
      assert.ok(jpeg.length <= KINDS[kind], `${card.key} ${kind}: ${jpeg.length} bytes`);
    }
  }
  assert.deepEqual(asked, []);
});

test('an image in the cache is read, not drawn', async () => {
  let drawn = 0;
  const counting: Template = (plan) => {
    drawn += 1;
    return template(plan);
  };
  const print = () =>
    cardPress(() => [priced], counting, path.join(folder, 'again')).print({
      locale: 'zh',
      image: cardFile(priced, 'square'),
    });
  const first = await print();
  assert.deepEqual([drawn, await print().then((bytes) => Buffer.compare(bytes, first)), drawn], [1, 0, 1]);
  assert.ok(readFileSync(path.join(folder, 'again', 'zh', cardFile(priced, 'square'))).length > 0);
});

test('a name that no page has is refused', async () => {
  const press = cardPress(() => [priced], template, folder);
  await assert.rejects(press.print({ locale: 'zh', image: 'nothing.og.0000000000.jpg' }), /nothing\.og/);
});
