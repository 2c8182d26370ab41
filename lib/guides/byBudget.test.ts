import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { byBudget } from './byBudget.ts';

const { guides } = loadContent();
const priced = (cny: number, toCny?: number) => {
  const [guide] = guides;
  assert.ok(guide);
  return { ...guide, facts: { ...guide.facts, tag: { ...guide.facts.tag, cny, toCny } } };
};

test('a guide belongs to the smallest budget that pays for its dearest way', () => {
  const groups = byBudget([
    priced(558),
    priced(0),
    priced(100),
    priced(190, 201),
    priced(101),
    priced(0, 30),
  ]);
  assert.deepEqual(
    groups.map(({ upTo, guides: inside }) => [upTo, inside.map(({ facts }) => facts.tag.cny)]),
    [
      [0, [0]],
      [100, [100, 0]],
      [200, [101]],
      [undefined, [558, 190]],
    ],
  );
});

test('budgets that no guide needs are left out; every guide is in one group', () => {
  assert.deepEqual(
    byBudget([priced(150)]).map(({ upTo }) => upTo),
    [200],
  );
  assert.equal(byBudget(guides).flatMap((group) => group.guides).length, guides.length);
});
