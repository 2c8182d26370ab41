import assert from 'node:assert/strict';
import test, { before } from 'node:test';
import type { Card } from '#lib/share/card.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { type CardFonts, loadCardFonts } from './cardFonts.ts';
import { planCard } from './cardPlan.ts';
import { cardText } from './checkGlyphs.ts';
import { FIGURE_INK, HEAD_LINE, NOTE, PANEL, roomAt, titleTop } from './panelGeometry.ts';
import type { PanelPlan } from './panelPlan.ts';
import { SKY_ROOM, skyDepth } from './skyPlan.ts';
import { TAG_ROOM } from './squarePlan.ts';
import { SCREEN, skyOf } from './stages.ts';
import { lineWidth } from './typeface.ts';

const base: Card = {
  key: 'venues-test',
  locale: 'zh',
  path: '/zh/guides/first-skate/',
  kicker: '北京 · 室内冰场',
  title: '北海公园冰场',
  price: '¥38',
  priceNote: '一小时，含鞋 · 2026 年价',
  facts: ['全年'],
  scene: 'curling',
  alt: '',
};
const priceless: Partial<Card> = { price: undefined, priceNote: undefined };
const LONG: Partial<Card>[] = [
  { title: '中国人民解放军某部驻张家口市崇礼区太子城冰雪小镇国际滑雪度假区旱雪训练中心' },
  {
    locale: 'en',
    title: 'Songbei Public Ice and Snow Area on the Songhua River near the Old Railway Bridge',
    kicker: 'Harbin · Outdoor rink',
  },
  { price: '¥40–120', title: '新疆冬季运动管理中心速度滑冰馆（原乌鲁木齐南山冰场）' },
  {
    price: '¥1280',
    priceNote: '夜场初级滑雪不限时（最长 5 小时，含雪具），加木兰草原三日票，加一顿晚饭 · 2026 年价',
  },
];
const samples: Card[] = [
  ...LONG.map((card) => ({ ...base, ...card })),
  ...LONG.map((card) => ({ ...base, ...card, ...priceless })),
  ...['rink', 'river', 'metro', 'skihall', 'courtyard'].map((scene) => ({ ...base, ...priceless, scene })),
];

let cards: Card[];
let fonts: CardFonts;
before(async () => {
  cards = [...samples, ...allPages().map(({ card }) => card)];
  fonts = await loadCardFonts(`¥…0123456789.起and up${cards.map(cardText).join('')}`);
});

/** Right end of a line that stands at the margin of the band, against the slanted edge at its foot. */
function assertInPanel({ right, hero, title, notes }: PanelPlan, card: Card): void {
  const ends = (line: string, face: typeof fonts.display, size: number, foot: number) =>
    assert.ok(
      lineWidth(face, line, size) <= roomAt(right, foot) + 1,
      `${card.key}: “${line}” leaves the band`,
    );
  if (hero) ends(hero.text, fonts.display, hero.size, PANEL.heroTop + hero.size * FIGURE_INK.height);
  let y = titleTop(hero?.size ?? 0);
  for (const line of title.lines) {
    y += title.size * HEAD_LINE;
    ends(line, fonts.display, title.size, y);
  }
  y += 12;
  for (const line of notes) {
    y += NOTE.line;
    ends(line, fonts.text[card.locale], NOTE.size, y);
  }
  assert.ok(PANEL.margin >= 285 && right <= 915, `${card.key}: the words leave the middle square`);
  assert.ok(y <= PANEL.end, `${card.key}: the words end at ${y}`);
}

test('the words of every card keep to their place, on the site and for the longest names', () => {
  for (const card of cards) {
    const { body, text } = planCard(card, 'og', fonts);
    assert.equal(text, fonts.text[card.locale].family);
    if (body.layout === 'panel') assertInPanel(body, card);
    if (body.layout === 'sky') {
      const { size, lines } = body.title;
      for (const line of lines) assert.ok(lineWidth(fonts.display, line, size) <= SKY_ROOM, line);
      assert.ok(skyDepth(body) <= ((card.still ? SCREEN : skyOf(card.scene))?.end ?? 0), card.key);
    }
  }
});

test('a price is shown with its year', () => {
  for (const card of cards.filter(({ price }) => price !== undefined)) {
    const { body } = planCard(card, 'og', fonts);
    assert.ok(body.layout === 'panel');
    assert.equal(body.hero?.text, card.price);
    const year = card.priceNote?.split(' · ').at(-1) ?? '';
    assert.ok(body.notes.join('').replace(/\s/g, '').includes(year.replace(/\s/g, '')), card.key);
  }
});

test('the price of a square fills its tag: figures of 45 % of the height up to two digits', () => {
  for (const card of cards.filter(({ price }) => price !== undefined)) {
    const { body } = planCard(card, 'square', fonts);
    assert.ok(body.layout === 'square' && body.face === 'price');
    const width =
      lineWidth(fonts.display, '¥', body.signSize) + lineWidth(fonts.display, body.figures, body.size);
    assert.ok(width <= TAG_ROOM + 1, card.key);
    if (body.figures.length < 3 && !body.note) assert.ok(body.size * FIGURE_INK.height >= 135, card.key);
  }
});

test('without a price the square has few words, or only the mark', () => {
  const face = (title: string) =>
    planCard({ ...base, ...priceless, kicker: '北京 · 室内冰场', title }, 'square', fonts).body;
  assert.deepEqual(face('先量身高，再买孩子的票'), {
    layout: 'square',
    face: 'words',
    words: { size: 80, lines: ['先量', '身高'] },
  });
  assert.deepEqual(face('浩泰冰上运动中心'), { layout: 'square', face: 'mark' });
});
