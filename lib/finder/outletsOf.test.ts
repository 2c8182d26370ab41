import assert from 'node:assert/strict';
import test from 'node:test';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { outletsOf } from './outletsOf.ts';

const priced = (...sources: string[]) => ({
  prices: sources.map((source) => ({ source, cny: 70 }) as VenuePrice),
});

test('each outlet stands once, in the language of the page', () => {
  const venue = priced('新京报 · Beijing News', '北京晚报', '新京报 · Beijing News');
  assert.equal(outletsOf(venue, 'zh'), '新京报、北京晚报');
  assert.equal(outletsOf(venue, 'en'), 'Beijing News, 北京晚报');
});

test('many are cut short and say so; none is nothing', () => {
  assert.equal(outletsOf(priced('甲', '乙', '丙', '丁'), 'zh'), '甲、乙、丙等');
  assert.equal(outletsOf({}, 'zh'), undefined);
});
