import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import type { Venue } from '#lib/content/types.ts';
import { knownOpening } from './knownOpening.ts';

const [model] = loadContent().venues.filter(({ season }) => !season.allYear);
if (!model) throw new Error('the content has no seasonal venue');
const SOURCES = [
  { publisher: 'OpenSkiMap', date: '2025-05' },
  { publisher: '新京报', date: '2025-11' },
  { publisher: '北京日报', date: '2025-12-07' },
];
const saying = (zh: string, sources: Venue['sources'] = SOURCES): Venue => ({
  ...model,
  sources,
  notes: {
    zh: {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: zh }] }],
    },
  },
});

test('reads the day or the month of an opening, and takes the first report after it', () => {
  const day = knownOpening(saying('2025 年 12 月 4 日开板。'));
  assert.deepEqual([day?.year, day?.month, day?.day, day?.source.publisher], [2025, 12, 4, '北京日报']);
  const month = knownOpening(saying('停了六年，2025 年 12 月重新开放；约 20,000 平方米。'));
  assert.deepEqual([month?.year, month?.month, month?.day], [2025, 12, undefined]);
});

test('a closed spell, snowmaking or a founding is no opening', () => {
  for (const words of [
    '2025 年 1 月 23 日–2 月 15 日开放过',
    '2025 年 11 月 17 日起造雪',
    '2025 年 12 月 26 日开业',
  ])
    assert.equal(knownOpening(saying(words)), undefined, words);
});

test('without an outlet of that time there is no date', () => {
  assert.equal(knownOpening(saying('2026 年 1 月 8 日开板')), undefined);
  assert.equal(knownOpening(saying('2025 年 12 月 4 日开板', [{ publisher: 'Skimap.org' }])), undefined);
});
