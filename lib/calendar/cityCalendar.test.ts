import assert from 'node:assert/strict';
import test from 'node:test';
import { allCityVenues, cityOf } from '#lib/content/cityOf.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { cityCalendar, hasCalendar } from './cityCalendar.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const LATER = new Date('2026-11-30T23:00:00Z');
const cities = allCityVenues().filter(hasCalendar);
const values = (text: string, name: string): string[] =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));

test('every entry of every city stands on the first of a month from today on, and has a UID of its own', () => {
  const seen = new Set<string>();
  for (const entry of cities)
    for (const locale of LOCALES) {
      const text = cityCalendar(entry, locale, NOW);
      for (const date of values(text, 'DTSTART')) {
        assert.match(date, /^20\d\d(?:0[1-9]|1[0-2])01$/);
        assert.ok(date >= '20261123', `${entry.city.slug} ${date}`);
      }
      for (const uid of values(text, 'UID')) {
        assert.equal(seen.has(uid), false, uid);
        seen.add(uid);
      }
    }
});

test('UIDs do not change from build to build; the stamp does', () => {
  const [early, late] = [NOW, LATER].map((at) => cityCalendar(cityOf('harbin'), 'zh', at));
  assert.deepEqual(values(early ?? '', 'UID'), values(late ?? '', 'UID'));
  assert.notDeepEqual(values(early ?? '', 'DTSTAMP'), values(late ?? '', 'DTSTAMP'));
});

test('on the first of December in China, December is today; a day later it is next year', () => {
  const dates = (at: string) => values(cityCalendar(cityOf('harbin'), 'zh', new Date(at)), 'DTSTART');
  assert.ok(dates('2026-11-30T16:00:00Z').includes('20261201'));
  assert.ok(dates('2026-12-01T16:00:00Z').includes('20271201'));
});

test('a city with nothing but halls has no calendar', () => {
  const halls = allCityVenues().filter(({ venues }) => venues.every(({ season }) => season.allYear));
  assert.ok(halls.length > 0);
  for (const entry of halls) assert.equal(hasCalendar(entry), false);
});
