import assert from 'node:assert/strict';
import test from 'node:test';
import { samplePrice } from '#lib/venues/fixtures/sampleVenue.ts';
import { gearIn, groupOf, isConditional, isEvening, isLonger, shareOf } from './words.ts';

const price = (zh: string, note = '') =>
  samplePrice({ product: { zh, en: '' }, note: { zh: note, en: '' }, includesRental: 'yes' });

test('a family ticket says whom it lets in', () => {
  assert.deepEqual(groupOf(price('亲子票（1 大 1 小）')), { adults: 1, children: 1 });
  assert.deepEqual(groupOf(price('家庭票（两大一小）')), { adults: 2, children: 1 });
  assert.deepEqual(groupOf(price('双人票（团购价）')), { people: 2 });
  assert.deepEqual(groupOf(price('三人票')), { people: 3 });
  assert.equal(groupOf(price('家庭票')), undefined);
});

test('an evening ticket is one by its name, not because evenings are open too', () => {
  assert.equal(isEvening(price('夜场滑雪票')), true);
  assert.equal(isEvening(price('冰场门票', '8:00–21:00，含夜场')), false);
});

test('gear that the source leaves off its list is not taken for granted', () => {
  assert.equal(gearIn(price('冰场门票（冰车）', '包含项目里没有写冰鞋')), 'unknown');
  assert.equal(gearIn(price('雪票（含雪板）', '没提雪服和头盔')), 'yes');
});

test('some people’s prices, overnight stays and shares', () => {
  assert.equal(isConditional(price('冰鞋租赁', '本校学生价')), true);
  assert.equal(isConditional(price('公益冰场入场')), false);
  assert.equal(isLonger(price('2 天雪票（全山）')), true);
  assert.equal(isLonger(price('1 天雪票')), false);
  assert.equal(shareOf(price('儿童半价')), 0.5);
  assert.equal(shareOf(price('1.2 米以下儿童免费')), 0);
  assert.equal(shareOf(price('儿童票')), undefined);
});
