import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { naturalIce } from './naturalIce.ts';

const rink = (zh: string, notes?: string): Parameters<typeof naturalIce>[0] => ({
  kind: 'outdoor-rink',
  name: { zh, en: 'Rink' },
  notes: notes ? { zh: { type: 'root', children: [{ type: 'text', value: notes }] } } : {},
});

test('a name or a note that speaks of water is natural ice', () => {
  assert.equal(naturalIce(rink('什刹海冰场')), 'yes');
  assert.equal(naturalIce(rink('莲石湖冰场')), 'yes');
  assert.equal(naturalIce(rink('某公园冰场', '天然冰，有俱乐部在这里练。')), 'yes');
});

test('ice that was laid on firm ground is not', () => {
  assert.equal(naturalIce(rink('静安大悦城屋顶冰场')), 'no');
  assert.equal(naturalIce(rink('工农兵路笼式足球场冰场')), 'no');
  assert.equal(naturalIce(rink('某中心冰场', '2021–22 冬季浇冰的冰场。')), 'no');
});

test('streets and parks named after a river are no water; where nobody says, it may be', () => {
  assert.equal(naturalIce(rink('滨河南路冰场')), 'perhaps');
  assert.equal(naturalIce(rink('朝阳公园冰场')), 'perhaps');
});

test('only rinks in the open have natural ice', () => {
  assert.equal(naturalIce({ ...rink('南湖冰场'), kind: 'ice-rink' }), 'no');
  const wrong = loadContent().venues.filter(
    (venue) => venue.kind !== 'outdoor-rink' && naturalIce(venue) !== 'no',
  );
  assert.deepEqual(wrong, []);
});
