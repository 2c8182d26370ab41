import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import { EMPTY_STATE } from './finderState.ts';
import { findVenues } from './findVenues.ts';
import { placeStem } from './placeStem.ts';
import { suggestCities } from './suggestCities.ts';
import { syllables } from './syllables.ts';

const content = loadContent();
const ASOF = new Date('2026-11-22T00:00:00Z');

test('every city of the country is suggested for its name, pinyin, initials and English name', () => {
  for (const locale of LOCALES) {
    const { cities } = buildFinderRows(content, locale, ASOF);
    const missing = content.cities.flatMap(({ slug, short, name, pinyin }) =>
      [short.zh, name.zh, pinyin, short.en].filter(
        (query) => !suggestCities(cities, query).some((city) => city.slug === slug),
      ),
    );
    assert.deepEqual(missing, [], locale);
  }
});

test('every venue is found by each of its own names, in both languages of the site', () => {
  for (const locale of LOCALES) {
    const rows = buildFinderRows(content, locale, ASOF);
    const missing = content.venues.flatMap(({ id, name, nameEnIsPinyin }) =>
      [name.zh, ...(nameEnIsPinyin ? [] : [name.en])].filter(
        (query) => !findVenues(rows, { ...EMPTY_STATE, query }).some(({ venue }) => venue.id === id),
      ),
    );
    assert.deepEqual(missing, [], locale);
  }
});

test('place names are read as places are', () => {
  assert.equal(syllables('花都区'), 'hua du qu');
  assert.equal(syllables('重庆'), 'chong qing');
  assert.equal(syllables('吕梁'), 'lv liang');
});

test('the stem of a place leaves out what kind of place it is, but never all but one character', () => {
  const stems = ['朝阳区', '易县', '浦东新区', '长白朝鲜族自治县', 'hai dian qu', 'yi xian', 'Harbin'].map(
    placeStem,
  );
  assert.deepEqual(stems, ['朝阳', '易县', '浦东', '长白朝鲜族', 'hai dian', 'yi xian', 'Harbin']);
});
