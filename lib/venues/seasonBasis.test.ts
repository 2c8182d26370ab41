import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import type { Venue } from '#lib/content/types.ts';
import { seasonBasis } from './seasonBasis.ts';

const { venues, cities } = loadContent();
const [model] = venues.filter(({ kind, city }) => kind === 'ski-resort' && city === 'shijiazhuang');
if (!model) throw new Error('the content has no ski area in Shijiazhuang');
const MAP = { publisher: 'OpenSkiMap' };
const PRESS = { publisher: '北京日报 · Beijing Daily', date: '2025-12-07' };

const place = (id: string, from: number, to: number, more: Partial<Venue> = {}): Venue => ({
  ...model,
  id,
  notes: {},
  sources: [MAP],
  season: { allYear: false, from, to, label: { zh: `${from} 月至${to} 月`, en: 'x' } },
  ...more,
});
const alike = [1, 2, 3].map((number) => place(`alike-${number}`, 12, 3));

test('months that most places of the kind in the province share are usual; others are nobody’s', () => {
  const odd = place('odd', 11, 4);
  const basisOf = seasonBasis([...alike, odd], cities);
  for (const venue of alike) assert.equal(basisOf(venue), 'usual');
  assert.equal(basisOf(odd), 'unsaid');
});

test('two alike are not enough to be usual', () => {
  const two = alike.slice(0, 2);
  for (const venue of two) assert.equal(seasonBasis(two, cities)(venue), 'unsaid');
});

test('months are stated when a report gives more than whole months; a map never does', () => {
  const label = { zh: '12 月下旬至次年 2 月', en: 'late December to February' };
  const season = { allYear: false, from: 12, to: 2, label };
  const [told, mapped] = [[PRESS], [MAP]].map((sources) => place('exact', 12, 2, { season, sources }));
  assert.ok(told && mapped);
  assert.equal(seasonBasis([...alike, told], cities)(told), 'stated');
  assert.equal(seasonBasis([...alike, mapped], cities)(mapped), 'unsaid');
});

test('a roof needs no season, and no months are no months', () => {
  const hall = place('hall', 12, 3, {
    kind: 'indoor-ski',
    season: { allYear: true, label: { zh: '全年', en: 'All year' } },
  });
  const blank = place('blank', 12, 3, { season: { allYear: false, label: { zh: '没查到', en: 'unknown' } } });
  const basisOf = seasonBasis([...alike, hall, blank], cities);
  assert.equal(basisOf(hall), 'roof');
  assert.equal(basisOf(blank), 'unsaid');
});
