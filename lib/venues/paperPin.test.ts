import assert from 'node:assert/strict';
import test from 'node:test';
import { qrCode } from '#lib/card/qrCode.ts';
import { sampleCity, sampleVenue } from './fixtures/sampleVenue.ts';
import { mapLinks } from './mapLinks.ts';
import { paperPin } from './paperPin.ts';

const beijing = sampleCity('beijing', { name: { zh: '北京市', en: 'Beijing' } });

test('the pin is that of the link to Amap, in a code of at most 37 modules', () => {
  const venue = sampleVenue('v', { position: { lat: 39.941234, lng: 116.386789, precision: 'exact' } });
  const pin = new URL(paperPin(venue, beijing) ?? '');
  const link = new URL(mapLinks(venue, beijing).find(({ app }) => app === 'amap')?.href ?? '');
  for (const name of ['position', 'coordinate'])
    assert.equal(pin.searchParams.get(name), link.searchParams.get(name));
  assert.ok(qrCode(pin.href).size <= 37);
});

test('a place of which only the city is known has no pin', () => {
  assert.equal(paperPin(sampleVenue('v', { position: { precision: 'city' } }), beijing), undefined);
});
