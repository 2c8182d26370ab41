import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { LOCALES } from '#lib/i18n/locale.ts';
import { venuePath } from '#lib/routes.ts';
import { parseCsv } from './parseCsv.ts';
import { fileOf, site } from './site.ts';

interface OpenVenue {
  id: string;
  position: { precision: string; lat?: number; lng?: number };
  prices: { item: string; year?: string; source?: string; cny?: number; local?: object }[];
  sources: unknown[];
  sourceKind: string;
}
interface Feature {
  id: string;
  geometry: { type: string; coordinates: [number, number] };
  properties: { precision: string };
}
interface Licensed {
  licence: string;
  attribution: string;
}

const read = (file: string): string => readFileSync(fileOf(file), 'utf8');
const json = JSON.parse(read('/data/venues.json')) as Licensed & { venues: OpenVenue[] };
const geo = JSON.parse(read('/data/venues.geojson')) as Licensed & { features: Feature[] };
const [columns = [], ...rows] = parseCsv(read('/data/venues.csv'));
const cell = (row: string[], column: string): string => row[columns.indexOf(column)] ?? '';
const { pages } = await site();

test('the three files and the pages hold the same venues', () => {
  const ids = json.venues.map(({ id }) => id).sort();
  assert.ok(ids.length > 0);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...new Set(rows.map((row) => cell(row, 'id')))].sort(), ids);
  const placed = json.venues.filter(
    ({ position }) => position.precision !== 'city' && position.lat !== undefined,
  );
  assert.deepEqual(geo.features.map(({ id }) => id).sort(), placed.map(({ id }) => id).sort());
  for (const id of ids) for (const locale of LOCALES) assert.ok(pages.has(venuePath(locale, id)), id);
});

test('every price has an amount, a year and a source, and the table has one row for each', () => {
  for (const { id, prices, sources, sourceKind } of json.venues) {
    for (const { item, year, source, cny, local } of prices) {
      assert.match(year ?? '', /^(?:\d{4}(?:-\d{2})?|unknown)$/, id);
      assert.ok(source, id);
      // A concession may be a share of another price, and has no amount of its own.
      assert.ok(cny !== undefined || local || item === 'concession', id);
    }
    // Listed on general knowledge alone: its page says that no source was found.
    assert.ok(sources.length > 0 || sourceKind === 'general-knowledge', `${id} has no source`);
    const inTable = rows.filter((row) => cell(row, 'id') === id);
    assert.equal(inTable.length, Math.max(1, prices.length), id);
    for (const row of inTable.filter((one) => cell(one, 'cny') !== '')) {
      assert.ok(cell(row, 'year') && cell(row, 'price_source'), id);
    }
  }
});

test('where only the city is known, no coordinates are given', () => {
  for (const { id, position } of json.venues) {
    if (position.precision !== 'city') continue;
    assert.deepEqual(Object.keys(position), ['precision'], id);
    for (const row of rows.filter((one) => cell(one, 'id') === id))
      assert.equal(cell(row, 'lat') + cell(row, 'lng'), '', id);
  }
  for (const { id, geometry, properties } of geo.features) {
    assert.notEqual(properties.precision, 'city', id);
    const [lng, lat] = geometry.coordinates;
    assert.ok(
      geometry.type === 'Point' && lng > 73 && lng < 136 && lat > 3 && lat < 54,
      `${id} ${lng} ${lat}`,
    );
  }
});

test('licence and credits stand in the files', () => {
  for (const file of [json, geo]) {
    assert.equal(file.licence, 'ODbL-1.0');
    assert.match(file.attribution, /OpenStreetMap/);
  }
  for (const row of rows) {
    assert.equal(row.length, columns.length, cell(row, 'id'));
    assert.equal(cell(row, 'licence'), 'ODbL-1.0');
  }
});
