import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAsked, partyIn } from './dayAsked.ts';

test('a party is read from words; one adult where nothing is written', () => {
  assert.deepEqual(partyIn(), { adults: 1, children: [], students: 0, seniors: 0 });
  assert.deepEqual(partyIn('adult:2,child:1,senior:1'), {
    adults: 2,
    children: [{ age: 5, heightM: 1.1 }],
    students: 0,
    seniors: 1,
  });
});

test('a day is a weekday with hired gear unless it says otherwise, and as long as a first visit', () => {
  assert.deepEqual(dayAsked('ski-resort', {}).visit, {
    party: partyIn(),
    day: 'weekday',
    gear: 'rented',
    hours: 3,
  });
  const { visit } = dayAsked('snow-park', { day: 'holiday', gear: 'own' });
  assert.deepEqual([visit.day, visit.gear, visit.hours], ['holiday', 'own', undefined]);
});
