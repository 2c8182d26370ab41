import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFolder } from './contentFolder.ts';
import { usualSeason } from './usualSeason.ts';

const { venues, cities } = readContentFolder('lib/import/fixtures/content');
const metas = venues.map(({ meta }) => meta);
const bySlug = new Map(cities.map((city) => [city.slug, city]));

test('the window most venues of the kind have in the province, said to be the usual one', () => {
  assert.deepEqual(usualSeason('ski-resort', '河北省', metas, bySlug), {
    allYear: false,
    from: 12,
    to: 3,
    label: {
      zh: '12 月至次年 3 月（本地区通常的季节）',
      en: 'December to March (usual season of the region)',
    },
  });
});

test('of two equally common windows the shorter; elsewhere the whole country’s', () => {
  const shorter = metas.flatMap((meta) =>
    meta.kind === 'ski-resort' ? [{ ...meta, season: { ...meta.season, from: 1, to: 2 } }] : [],
  );
  assert.equal(usualSeason('ski-resort', '海南省', [...metas, ...shorter], bySlug).from, 1);
});

test('a roof needs no winter; nothing known stays unknown', () => {
  assert.equal(usualSeason('ice-rink', '河北省', [], bySlug).allYear, true);
  assert.deepEqual(usualSeason('snow-park', '河北省', metas, bySlug), {
    allYear: false,
    label: { zh: '月份没查到', en: 'Months not known' },
  });
});
