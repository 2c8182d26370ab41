import assert from 'node:assert/strict';
import test from 'node:test';
import { outletName } from './outletName.ts';

test('an outlet is named in the language of the page, or by its only name', () => {
  assert.equal(outletName('新京报 · Beijing News', 'zh'), '新京报');
  assert.equal(outletName('新京报 · Beijing News', 'en'), 'Beijing News');
  assert.equal(outletName('OpenStreetMap', 'zh'), 'OpenStreetMap');
  assert.equal(outletName('OpenStreetMap', 'en'), 'OpenStreetMap');
});
