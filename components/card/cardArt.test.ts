import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import sharp from 'sharp';
import { cardPress } from '#lib/card/cardPress.ts';
import type { Template } from '#lib/card/printCard.ts';
import { bundleTemplates, loadTemplates } from '#lib/press/templates.ts';
import { CARD_SIZES, type Card, kindsOf, MOST_BYTES } from '#lib/share/card.ts';
import { cardFile } from '#lib/share/cardPath.ts';

const priced: Card = {
  key: 'guides-test',
  locale: 'zh',
  path: '/zh/guides/first-skate/',
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
const numbered: Card = {
  ...unpriced,
  key: 'cities-test',
  locale: 'zh',
  scene: 'slope',
  figure: { value: '26', unit: '公里', label: '最近的滑雪场，离市中心的直线距离' },
};
const filmed: Card = {
  ...unpriced,
  key: 'film',
  still: { file: 'content/film/poster.jpg', version: '1', progress: 0.2, focus: 0.5 },
};
const all = [priced, unpriced, rare, numbered, filmed];

const folder = mkdtempSync(path.join(tmpdir(), 'card-art-'));
const asked: string[] = [];
const { fetch } = globalThis;
let bundle: string;
let template: Template;

before(async () => {
  bundle = await bundleTemplates();
  template = await loadTemplates(bundle);
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
  for (const made of [folder, path.dirname(bundle)]) rmSync(made, { recursive: true });
});

test('every kind of card is a JPEG of its size and weight, drawn without asking the network', async () => {
  const press = cardPress(() => all, template, path.join(folder, 'cache'));
  assert.equal(press.names().length, 16);
  for (const card of all) {
    for (const kind of kindsOf(card)) {
      const jpeg = await press.print({ locale: card.locale, image: cardFile(card, kind) });
      assert.deepEqual([...jpeg.slice(0, 3)], [0xff, 0xd8, 0xff]);
      const { width, height, format } = await sharp(jpeg).metadata();
      assert.deepEqual([width, height, format], [...CARD_SIZES[kind], 'jpeg']);
      assert.ok(jpeg.length <= MOST_BYTES[kind], `${card.key} ${kind}: ${jpeg.length} bytes`);
    }
  }
  assert.deepEqual(asked, []);
});

test('a second run of the whole press draws none', async () => {
  let drawn = 0;
  const counting: Template = (plan) => {
    drawn += 1;
    return template(plan);
  };
  const printAll = async () => {
    const press = cardPress(() => all, counting, path.join(folder, 'again'));
    const images: Uint8Array[] = [];
    for (const name of press.names()) images.push(await press.print(name));
    return images;
  };
  const first = await printAll();
  // The square of three of them shows the mark alone: a picture without words.
  assert.ok(drawn > 10, String(drawn));
  drawn = 0;
  const second = await printAll();
  assert.equal(drawn, 0);
  for (const [at, image] of second.entries()) assert.equal(Buffer.compare(image, first[at] ?? image), 0);
});

const HOSTILE: Record<string, { title: string; error?: RegExp }> = {
  '200 Chinese characters': { title: '雪'.repeat(200), error: /fits? in no size|fit in no size/ },
  '200 letters without a space': { title: 'Schnee'.repeat(34), error: /fit/ },
  'mixed scripts': { title: '酷冰Frozone（土城）Ωμέγα Каток' },
  'right to left': { title: 'חלקלקה 冰场', error: /no font of the project has/ },
  'a direction mark': { title: '冰\u202e场', error: /no font of the project has/ },
  emoji: { title: '冰场⛸️', error: /is an emoji/ },
  markup: { title: '<script>alert("冰")</script> & “冰” \'场\'' },
  entities: { title: '&lt;b&gt; &amp; &#x27;' },
  'only spaces': { title: '   ', error: /the title is empty/ },
};

for (const [name, { title, error }] of Object.entries(HOSTILE)) {
  test(`a hostile title gives a right card or a clear error: ${name}`, async () => {
    for (const base of [priced, filmed]) {
      const card = { ...base, title };
      const press = cardPress(() => [card], template, path.join(folder, 'hostile'));
      for (const kind of kindsOf(card)) {
        const printing = press.print({ locale: card.locale, image: cardFile(card, kind) });
        // A square shows a few words of a title, or the mark alone: a long one is no trouble to it.
        if (error && (kind !== 'square' || !/200/.test(name))) {
          await assert.rejects(printing, (reason: Error) => {
            assert.match(reason.message, error);
            assert.match(reason.message, new RegExp(`page "${card.key}" \\(${card.locale}\\).* → `));
            return true;
          });
          continue;
        }
        assert.equal((await sharp(await printing).metadata()).height, CARD_SIZES[kind][1]);
      }
    }
  });
}

test('a press learns of an edited card when it is asked for it', async () => {
  let cards = [priced];
  const press = cardPress(() => cards, template, path.join(folder, 'edited'));
  assert.equal(press.names().length, 3);
  cards = [{ ...priced, title: '换了一个标题' }];
  const [edited] = cards;
  assert.ok(edited);
  const jpeg = await press.print({ locale: 'zh', image: cardFile(edited, 'og') });
  assert.ok(jpeg.length > 10_000);
});

test('a name that no page has is refused', async () => {
  const press = cardPress(() => [priced], template, folder);
  await assert.rejects(press.print({ locale: 'zh', image: 'nothing.og.0000000000.jpg' }), /nothing\.og/);
});
