import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './suggest.ts';

const NAMES = ['Callout', 'Cite', 'Pull', 'Price'];

test('finds the name that was meant: a letter missing, swapped, doubled, or in the wrong case', () => {
  assert.equal(nearest('Calout', NAMES), 'Callout');
  assert.equal(nearest('Ctie', NAMES), 'Cite');
  assert.equal(nearest('Pulll', NAMES), 'Pull');
  assert.equal(nearest('price', NAMES), 'Price');
});

test('suggests nothing for a word that is no slip of the pen', () => {
  assert.equal(nearest('Video', NAMES), undefined);
  assert.equal(nearest('a', NAMES), undefined);
  assert.equal(nearest('C'.repeat(10_000), NAMES), undefined);
});
