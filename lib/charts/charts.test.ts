import assert from 'node:assert/strict';
import test from 'node:test';
import { chartFigure } from './chartFigure.ts';
import { dotField } from './dotField.ts';
import { linearScale } from './linearScale.ts';
import { monthAsYear } from './monthAsYear.ts';
import { yearTicks } from './yearTicks.ts';

test('a scale maps ends to ends, and holds what lies outside', () => {
  const x = linearScale(2015, 2025, 100);
  assert.deepEqual([2015, 2020, 2025, 1990, 2040].map(x), [0, 50, 100, 0, 100]);
  assert.throws(() => linearScale(3, 3, 100), /no length/);
});

test('a month ends where the next begins, and a bare year stands in its middle', () => {
  assert.equal(monthAsYear('2022-01', 'start'), 2022);
  assert.equal(monthAsYear('2021-12', 'end'), 2022);
  assert.equal(monthAsYear('2024-06', 'end'), monthAsYear('2024-07', 'start'));
  assert.equal(monthAsYear('2015', 'start'), 2015.5);
  assert.equal(monthAsYear('2015', 'end'), 2015.5);
});

test('ticks are whole years within the axis, evenly spaced, and no more than fit', () => {
  assert.deepEqual(yearTicks(2015.5, 2025.3, 5), [2016, 2018, 2020, 2022, 2024]);
  assert.deepEqual(yearTicks(2015, 2018, 10), [2015, 2016, 2017, 2018]);
  for (const most of [1, 2, 3, 6, 12]) assert.ok(yearTicks(1990.2, 2025, most).length <= most);
});

test('a field fills as many dots as its percentage, the last one in part', () => {
  const field = dotField(24.56);
  assert.equal(field.length, 100);
  assert.deepEqual([field[23], field[24], field[25]], [1, 0.56, 0]);
  assert.ok(Math.abs(field.reduce((sum, one) => sum + one, 0) - 24.56) < 1e-9);
  assert.ok(dotField(0).every((one) => one === 0) && dotField(100).every((one) => one === 1));
});

test('people are counted in 亿 and 万 in Chinese, in millions in English', () => {
  const shown = (value: number, locale: 'zh' | 'en') =>
    Object.values(chartFigure({ value }, 'people', locale));
  assert.deepEqual(shown(346, 'zh'), ['', '3.46', '亿']);
  assert.deepEqual(shown(300, 'zh'), ['', '3', '亿']);
  assert.deepEqual(shown(82, 'zh'), ['', '8200', '万']);
  assert.deepEqual(shown(27.44, 'zh'), ['', '2744', '万']);
  assert.deepEqual(shown(346, 'en'), ['', '346', 'million']);
});

test('a computed share is rounded and said to be about right', () => {
  assert.deepEqual(chartFigure({ value: 23.7, about: true }, 'percent', 'zh'), {
    about: '约',
    figure: '24%',
    unit: '',
  });
  assert.equal(chartFigure({ value: 24.56 }, 'percent', 'en').figure, '24.56%');
});
