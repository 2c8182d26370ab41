import assert from 'node:assert/strict';
import test from 'node:test';
import { samplePrice } from '#lib/venues/fixtures/sampleVenue.ts';
import { fits, limitOf } from './limit.ts';

const limit = (zh: string, note = '') =>
  limitOf(samplePrice({ product: { zh, en: '' }, note: { zh: note, en: '' } }));

test('heights and ages are read out of the words of a price', () => {
  assert.deepEqual(limit('门票', '身高 1.2 米以下'), { underM: 1.2 });
  assert.deepEqual(limit('全天门票（含雪服、雪靴）', '身高 1.5 米以上'), { fromM: 1.5 });
  assert.deepEqual(limit('17 岁以下入场'), { underAge: 17 });
  assert.deepEqual(limit('儿童票', '1.2–1.5 米半价'), { fromM: 1.2, underM: 1.5 });
  assert.deepEqual(limit('儿童票', '6–14 岁'), { fromAge: 6, underAge: 14 });
});

test('whom a clause bars is the other side; what it demands is no rule of price', () => {
  assert.deepEqual(limit('加购滑冰', '身高 1.1 米以下或 60 岁以上不能参加'), { fromM: 1.1, underAge: 60 });
  assert.deepEqual(limit('门票', '12 岁以下须有成人陪同'), {});
});

test('other numbers are left alone', () => {
  assert.deepEqual(limit('单次票（门市价）', '8:30–17:30，60–100 元，1,200 平方米'), {});
});

test('a rule covers a person, does not, or may: on the very line, or when nothing was told', () => {
  assert.equal(fits({ underM: 1.2 }, { heightM: 1.1 }), 'yes');
  assert.equal(fits({ underM: 1.2 }, { heightM: 1.2 }), 'maybe');
  assert.equal(fits({ underM: 1.2 }, { heightM: 1.3 }), 'no');
  assert.equal(fits({ underM: 1.2 }, { age: 5 }), 'maybe');
  assert.equal(fits({ fromM: 1.5 }, { heightM: 1.1 }), 'no');
  assert.equal(fits({ underM: 1.2, underAge: 6 }, { heightM: 1.1, age: 8 }), 'no');
  assert.equal(fits({}, {}), 'yes');
});
