import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFolder } from './contentFolder.ts';
import type { Incoming } from './incoming.ts';
import { match } from './match.ts';

const { venues, cities } = readContentFolder('lib/import/fixtures/content');

const row = (zh: string, lat: number, lng: number, more: Partial<Incoming> = {}): Incoming => ({
  at: zh,
  kind: 'ski-resort',
  name: { zh },
  aka: [],
  point: { lat, lng },
  precision: 'exact',
  osm: [],
  skimap: [],
  confidence: 'medium',
  sources: [],
  inferred: [],
  ...more,
});

const verdicts = (rows: Incoming[], newOnes: string[] = []) =>
  new Map(match(rows, venues, cities, new Set(newOnes)).map((one) => [one.row.at, one]));

test('the same name within 3 km is a match; the reason names both', () => {
  const one = verdicts([row('张家口拾雪川滑雪度假区', 40.98, 115.32)]).get('张家口拾雪川滑雪度假区');
  assert.equal(one?.is, 'match');
  assert.equal(one?.is === 'match' && one.why, 'name 0.90 at 0.8 km');
});

test('farther away, or of another kind, it is for a person to say; who may call it new', () => {
  const far = row('拾雪川滑雪场', 41.05, 115.32);
  assert.equal(verdicts([far]).get(far.at)?.is, 'near');
  assert.equal(verdicts([far], [far.at]).get(far.at)?.is, 'new');
  const rink = row('拾雪川冰场', 40.973, 115.3205, { kind: 'ice-rink' });
  const one = verdicts([rink]).get(rink.at);
  assert.equal(one?.is, 'near');
  assert.match(one?.is === 'near' ? one.why : '', /but ice-rink and ski-resort/);
});

test('another name next door is a near miss', () => {
  assert.equal(verdicts([row('云海滑雪场', 40.9735, 115.3206)]).get('云海滑雪场')?.is, 'near');
  assert.equal(verdicts([row('云海滑雪场', 40.9935, 115.3506)]).get('云海滑雪场')?.is, 'new');
});

test('a venue takes one row: an id before a name', () => {
  const found = verdicts([
    row('拾雪川滑雪场', 40.9728, 115.3206),
    row('改名滑雪场', 40.9728, 115.3206, { osm: ['way/920010113'] }),
  ]);
  assert.equal(found.get('改名滑雪场')?.is, 'match');
  assert.equal(found.get('拾雪川滑雪场')?.is, 'double');
});

test('two new records of one place make one draft', () => {
  const found = verdicts([
    row('样例岭滑雪场', 36.5, 104.5, { osm: ['way/2'], at: 'b' }),
    row('样例岭国际滑雪场', 36.51, 104.5, { osm: ['way/1'], at: 'a' }),
  ]);
  assert.deepEqual([found.get('a')?.is, found.get('b')?.is], ['new', 'double']);
});

test('a venue known only by its city needs the same name in the same city', () => {
  const here = row('首体滑冰馆', 39.94, 116.32, { kind: 'ice-rink' });
  const there = row('首体滑冰馆', 40.6, 115.2, { kind: 'ice-rink', at: 'far' });
  assert.equal(verdicts([here]).get(here.at)?.is, 'match');
  assert.equal(verdicts([there]).get('far')?.is, 'near');
});
