import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFolder } from './contentFolder.ts';
import { readOpenSkiMap } from './openSkiMap.ts';
import { planImport } from './plan.ts';
import type { Present } from './present.ts';

const AREAS = 11_642;
const KNOWN = 2_000;
const SYLLABLES = [...'云龙白石青玉金银松柏岭峰谷川泉湖溪台坪沟'];

/** A name of four syllables for a number below 160,000, no two alike. */
const nameOf = (number: number): string =>
  [0, 1, 2, 3].map((digit) => SYLLABLES[Math.floor(number / 20 ** digit) % 20]).join('');

/** Areas in rows and columns over the north of China, 4 km apart. */
const placeOf = (number: number) => ({
  lat: 35 + Math.floor(number / 120) * 0.04,
  lng: 103 + (number % 120) * 0.05,
});

const feature = (number: number) => {
  const { lat, lng } = placeOf(number);
  const ring = Array.from({ length: 40 }, (_, step) => {
    const angle = (step / 39) * 2 * Math.PI;
    return [lng + 0.004 * Math.cos(angle), lat + 0.004 * Math.sin(angle)];
  });
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {
      type: 'skiArea',
      id: String(number),
      name: `${nameOf(number)}滑雪场`,
      activities: ['downhill'],
      status: 'operating',
      sources: [{ type: 'openstreetmap', id: `way/${number + 1}` }],
      statistics: { minElevation: 900, maxElevation: 900 + (number % 700) },
      websites: [],
      places: [{ iso3166_1Alpha2: 'CN' }],
    },
  };
};

test('a file of the size of the world’s, all of it in China, takes seconds', () => {
  const { venues, cities } = readContentFolder('lib/import/fixtures/content');
  const model = venues.find(({ id }) => id === 'zhangjiakou-shixuechuan-ski-resort');
  assert.ok(model);
  const { osm, ...meta } = model.meta;
  const known: Present[] = Array.from({ length: KNOWN }, (_, index) => {
    const { lat, lng } = placeOf(index * 5);
    const name = { zh: `${nameOf(index * 5)}滑雪度假区`, en: `No ${index}` };
    const byId = index % 2 === 0 ? { osm: `way/${index * 5 + 1}` } : {};
    return {
      ...model,
      id: `known-${index}`,
      meta: { ...meta, ...byId, name, sources: [], position: { lat, lng, precision: 'exact' } },
    };
  });
  const text = JSON.stringify({ features: Array.from({ length: AREAS }, (_, index) => feature(index)) });
  const began = process.cpuUsage();
  const plan = planImport(
    readOpenSkiMap(text, '2026-05-02'),
    { venues: known, cities },
    {
      from: 'openskimap',
      date: '2026-05-02',
      adopt: false,
    },
  );
  // Processor time: a busy machine must not fail the test.
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const matched = plan.outcomes.filter(({ is }) => is === 'same' || is === 'changed');
  assert.equal(matched.length, KNOWN);
  assert.equal(plan.outcomes.length + plan.skipped.length, AREAS);
  assert.ok(seconds < 20, `${seconds.toFixed(1)} s`);
});
