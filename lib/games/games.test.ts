import assert from 'node:assert/strict';
import test from 'node:test';
import { gamesOf } from '#lib/content/gamesOf.ts';
import { gamesDay, shortDay } from './gamesDay.ts';
import { countsByDay, medalDays } from './medalDays.ts';
import { COLOURS, isChanged, nationsOf } from './nations.ts';
import { sportsOf } from './sports.ts';
import { starters } from './starters.ts';

const { events, medals, sessions, places } = gamesOf();
const sports = sportsOf(events.events);
const nations = nationsOf(medals, events.events);

test('fifteen disciplines hold the 109 events, and each has a schedule and a way to begin or none', () => {
  assert.equal(sports.length, 15);
  assert.equal(sports.flatMap(({ events: list }) => list).length, 109);
  assert.deepEqual(Object.keys(sessions.sessions).toSorted(), sports.map(({ slug }) => slug).toSorted());
  for (const { slug } of sports) assert.ok(starters(slug), slug);
});

test('every discipline stands where the order puts it', () => {
  assert.deepEqual(
    [sports[0]?.slug, sports[8]?.slug, sports.at(-1)?.slug],
    ['alpine-skiing', 'figure-skating', 'biathlon'],
  );
});

test('the medals of each delegation are those of its line in the table', () => {
  assert.equal(nations.length, 29);
  for (const { after, medals: won } of nations)
    for (const colour of COLOURS)
      assert.equal(
        won.filter((one) => one.colour === colour).length,
        after[colour],
        `${after.noc} ${colour}`,
      );
});

test('the re-allocations changed five delegations, and the order of China and the United States', () => {
  assert.deepEqual(
    nations
      .filter(isChanged)
      .map(({ after }) => after.noc)
      .toSorted(),
    ['CHN', 'JPN', 'ROC', 'SUI', 'USA'],
  );
  const china = nations.find(({ code }) => code === 'chn');
  assert.deepEqual([china?.before?.rank, china?.after.rank], [3, 4]);
});

test('medals were decided on sixteen days without a gap', () => {
  const days = medalDays(events.events);
  assert.deepEqual([days.length, days[0], days.at(-1)], [16, '2022-02-05', '2022-02-20']);
  assert.equal(
    countsByDay(events.events, days).reduce((sum, one) => sum + one, 0),
    109,
  );
  assert.deepEqual(medalDays([]), []);
});

test('a day is written as its language writes it', () => {
  assert.equal(gamesDay('2022-02-05', 'zh'), '2 月 5 日，周六');
  assert.equal(gamesDay('2022-02-05', 'en'), 'Saturday 5 February');
  assert.equal(shortDay('2022-02-20', 'zh'), '2 月 20 日');
  assert.equal(shortDay('2022-02-20', 'en'), '20 February');
});

test('every venue of an event and of a session is one of those that a visitor is told of', () => {
  const known = places.venues.map(({ id }) => id).toSorted();
  assert.deepEqual(Object.keys(sessions.venues).toSorted(), known);
});
