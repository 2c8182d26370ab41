import assert from 'node:assert/strict';
import test from 'node:test';
import { partedByDates, unbroken } from './unbroken.ts';

const NBSP = '\u00a0';

test('a number and its unit stay together, in both languages', () => {
  assert.equal(unbroken('儿童（5 岁，1.1 米以下）'), `儿童（5${NBSP}岁，1.1${NBSP}米以下）`);
  assert.equal(unbroken('8 金 10 银 7 铜'), `8${NBSP}金 10${NBSP}银 7${NBSP}铜`);
  assert.equal(
    unbroken('3 km from the metro, 15 cm of ice'),
    `3${NBSP}km from the metro, 15${NBSP}cm of ice`,
  );
});

test('what is no unit keeps its space, and nothing else changes', () => {
  for (const text of ['在 2026 之后', '12 more places', '2 minutes', '¥38', '9:00–21:00', '2 hmm'])
    assert.equal(unbroken(text), text);
});

test('dates are told from the text around them; parts put together are the text', () => {
  const text = '北京晚报，2026-01-31；2021-12-26 查';
  assert.deepEqual(partedByDates(text), ['北京晚报，', '2026-01-31', '；', '2021-12-26', ' 查']);
  assert.equal(partedByDates(text).join(''), text);
  assert.deepEqual(partedByDates('12026-01-311'), ['12026-01-311']);
  assert.deepEqual(partedByDates('2026'), ['2026']);
  assert.deepEqual(partedByDates('2022–24 年'), ['', '2022–24', ' 年']);
  for (const text of ['9:00–21:00', '¥300–390']) assert.deepEqual(partedByDates(text), [text]);
});
