import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleVenue } from '#lib/venues/fixtures/sampleVenue.ts';
import { checkVisit, nearestVisit, VisitError } from './checkVisit.ts';
import { partySize, type Visit } from './visit.ts';
import { visitCost } from './visitCost.ts';

const visit = (adults: number, parts: Partial<Visit> = {}): Visit => ({
  party: { adults, children: [], students: 0, seniors: 0 },
  day: 'weekday',
  gear: 'rented',
  ...parts,
});
const withChild = (child: { age?: number; heightM?: number }): Visit =>
  visit(1, { party: { adults: 1, children: [child], students: 0, seniors: 0 } });

test('each impossible question has its own problem', () => {
  assert.deepEqual(checkVisit(visit(1)), []);
  assert.deepEqual(checkVisit(visit(0)), ['no-one']);
  assert.deepEqual(checkVisit(visit(99)), ['too-many']);
  assert.deepEqual(checkVisit(visit(1.5)), ['head-count']);
  assert.deepEqual(checkVisit(visit(1, { hours: -2 })), ['hours']);
  assert.deepEqual(checkVisit(visit(1, { hours: Number.NaN })), ['hours']);
  assert.deepEqual(checkVisit(visit(1, { lessons: 2 })), ['lessons']);
  assert.deepEqual(checkVisit(visit(1, { transport: -1 })), ['transport']);
  assert.deepEqual(checkVisit(withChild({ age: 40 })), ['age']);
  assert.deepEqual(checkVisit(withChild({ heightM: 11 })), ['height']);
});

test('a bill for such a question is refused with those problems', () => {
  const refused = (error: unknown) => error instanceof VisitError && error.problems[0] === 'no-one';
  assert.throws(() => visitCost(sampleVenue('v'), visit(0), { asOf: new Date(0) }), refused);
});

test('the nearest possible question can always be answered', () => {
  const odd = [0, -3, 99, 1.7, Number.NaN, Number.POSITIVE_INFINITY];
  for (const adults of odd) {
    for (const hours of [...odd, undefined]) {
      for (const transport of [...odd, 'venue' as const, undefined]) {
        const near = nearestVisit(visit(adults, { hours, transport, lessons: adults }));
        assert.deepEqual(checkVisit(near), [], JSON.stringify({ adults, hours, transport }));
      }
    }
  }
  const crowd = nearestVisit({
    ...visit(19),
    party: {
      adults: 19,
      children: Array.from({ length: 40 }, () => ({ age: 99, heightM: 1.1 })),
      students: 3,
      seniors: 3,
    },
  });
  assert.equal(partySize(crowd.party), 20);
  assert.deepEqual(crowd.party.children, [{ heightM: 1.1 }]);
});

test('a possible question is left as it is', () => {
  const good = visit(2, { hours: 2 });
  assert.equal(nearestVisit(good), good);
});
