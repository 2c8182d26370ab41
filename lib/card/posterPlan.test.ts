import assert from 'node:assert/strict';
import test, { before } from 'node:test';
import { posterText } from '#lib/i18n/text/poster.ts';
import type { Card } from '#lib/share/card.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { type CardFonts, loadCardFonts } from './cardFonts.ts';
import { cardText } from './checkGlyphs.ts';
import { FIGURE, FOOT, KICKER, POSTER, TITLE } from './posterGeometry.ts';
import { holeOf } from './posterHang.ts';
import { codeSpot, type PosterPlan, posterPlan } from './posterPlan.ts';
import { posterStage } from './posterStages.ts';
import { bottomOf } from './titleSteps.ts';
import { lineWidth } from './typeface.ts';

const base: Card = {
  key: 'venues-test',
  locale: 'zh',
  path: '/zh/venues/test/',
  kicker: '北京 · 室内冰场',
  title: '北海公园冰场',
  price: '¥38',
  priceNote: '一小时，含鞋 · 2026 年价',
  source: '来源：北京晚报',
  facts: ['全年'],
  scene: 'curling',
  alt: '',
};
const figure = { value: '12–2', unit: '月', label: '通常开放' };
const priceless = { price: undefined, priceNote: undefined, source: undefined };
const LONG = '中国人民解放军某部驻张家口市崇礼区太子城冰雪小镇国际滑雪度假区旱雪训练中心';
const SCENES = ['rink', 'river', 'metro', 'curling', 'skihall', 'slope', 'courtyard'];
const samples: Card[] = SCENES.flatMap((scene) =>
  [
    {},
    { title: LONG },
    { ...priceless, figure },
    { ...priceless, figure, title: LONG },
    { ...priceless, title: LONG.slice(0, 23) },
    { price: '¥1280–2600', priceNote: `${LONG}（夜场）${LONG} · 2026 年价` },
  ].map((change) => ({ ...base, scene, ...change })),
);

let planned: { card: Card; plan: PosterPlan }[];
let fonts: CardFonts;
before(async () => {
  const cards = [...samples, ...allPages().map(({ card }) => card)];
  const { zh, en } = posterText;
  fonts = await loadCardFonts(`¥…0123456789.${zh.scan}${en.scan}${cards.map(cardText).join('')}`);
  planned = cards.map((card) => ({ card, plan: posterPlan(card, 'poster', fonts) }));
});

const right = POSTER.width - POSTER.margin;

test('title, number and tag of every poster stand in their order, clear of each other and of the edges', () => {
  for (const { card, plan } of planned) {
    const { title, tag, figure: number } = plan;
    const stage = posterStage(card);
    const name = `${card.key} ${card.scene}: `;
    const kicker = POSTER.margin + lineWidth(fonts.text[card.locale], card.kicker, KICKER.size);
    assert.ok(kicker <= right, name);
    for (const line of title.lines)
      assert.ok(POSTER.margin + lineWidth(fonts.display, line, title.size) <= right + 1, name + line);
    assert.ok(title.size >= 56, `${name}${title.size}`);
    if (number) {
      assert.ok(bottomOf(title) < number.labelTop, name);
      assert.ok(number.labelTop + number.label.length * FIGURE.label.line < number.top, name);
      assert.ok(number.top + number.size * FIGURE.ink <= (stage.cleared?.room ?? stage.room), name);
      const unit = lineWidth(fonts.display, number.unit, number.size * FIGURE.unit);
      const width = lineWidth(fonts.display, number.value, number.size) + unit;
      assert.ok(POSTER.margin + width <= right + 1, name);
    }
    if (tag) {
      assert.ok(tag.centre.y - tag.height / 2 >= bottomOf(title) + 20, `${name}the tag touches the title`);
      assert.ok(tag.centre.y + tag.height / 2 <= stage.end + 1, `${name}the tag reaches ${stage.end}`);
      assert.ok(tag.centre.x - tag.width / 2 >= 40 && tag.centre.x + tag.width / 2 <= 1040, name);
      assert.ok(tag.cordTop < holeOf(tag).y, name);
      for (const line of tag.notes)
        assert.ok(lineWidth(fonts.text[card.locale], line, tag.noteSize) <= tag.width * 0.85, name + line);
    }
  }
});

test('a price is on a tag, larger than all else, with its year and who said so', () => {
  for (const { card, plan } of planned.filter((one) => one.card.price !== undefined)) {
    const { tag, title } = plan;
    assert.ok(tag && tag.value === card.price, card.key);
    if (tag.value.length < 5 && title.lines.length < 3) assert.ok(tag.size > title.size, card.key);
    const year = (card.priceNote?.split(' · ').at(-1) ?? '').replace(/\s/g, '');
    assert.ok(tag.notes.join('').replace(/\s/g, '').includes(year), `${card.key}: ${tag.notes.join('')}`);
    if (card.source) assert.ok(tag.source.length > 0, card.key);
  }
});

test('the code stands on the margins, right of the words on the snow', () => {
  for (const { card, plan } of planned) {
    const { code, foot } = plan;
    const { left, top } = codeSpot(code);
    const quiet = 4 * code.unit;
    assert.equal(left + code.width - quiet, right);
    assert.equal(top + code.width - quiet, POSTER.height - POSTER.margin);
    assert.ok(POSTER.margin + FOOT.width <= left + quiet, `${card.path} ${code.size}`);
    const face = fonts.text[card.locale];
    for (const line of foot.note.lines)
      assert.ok(lineWidth(face, line, foot.note.size) <= FOOT.width, `${card.key} ${line}`);
  }
});

test('a story is the same poster lower down', () => {
  const [poster, story] = (['poster', 'story'] as const).map((kind) => posterPlan(base, kind, fonts));
  assert.deepEqual([poster?.height, poster?.drop, story?.height, story?.drop], [1440, 0, 1920, 190]);
  assert.deepEqual(story?.title, poster?.title);
  assert.ok(190 + TITLE.top >= 250, 'an app covers the title');
  assert.ok(1920 - (190 + POSTER.height - POSTER.margin) >= 340, 'an app covers the code');
});

test('a title that fits in no size is an error that names the page and the cure', () => {
  for (const title of ['雪'.repeat(200), `Schnee${'e'.repeat(200)}`])
    assert.throws(
      () => posterPlan({ ...base, title }, 'poster', fonts),
      /"venues-test" \(zh\): the title fits in no size → make the title shorter/,
    );
});
