import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { cityPath, venuePath } from '#lib/routes.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { search } from './search.ts';
import { searchIndex } from './searchIndex.ts';

const content = loadContent();
const indexes = Object.fromEntries(
  LOCALES.map((locale) => [locale, searchIndex(allPages(), content, locale)]),
) as Record<Locale, ReturnType<typeof searchIndex>>;
const paths = (locale: Locale, query: string) =>
  search(indexes[locale], query, Number.POSITIVE_INFINITY).map(({ path }) => path);

test('every page of a language is in its index once, but for the 404 page and the search itself', () => {
  for (const locale of LOCALES) {
    const expected = allPages().filter(
      ({ locale: own, card }) => own === locale && card.key !== '404' && card.key !== 'search',
    );
    assert.deepEqual(
      indexes[locale].map(({ path }) => path),
      expected.map(({ path }) => path),
    );
  }
});

test('every venue is found by its names in the other language and its old names', () => {
  const missing = content.venues.flatMap(({ id, name, aka }) => [
    ...[name.zh, ...(aka ?? [])]
      .filter((query) => !paths('en', query).includes(venuePath('en', id)))
      .map((query) => `${id} by ${query}`),
    ...(paths('zh', name.en).includes(venuePath('zh', id)) ? [] : [`${id} by ${name.en}`]),
  ]);
  assert.deepEqual(missing, []);
});

test('every city is found by name, pinyin and initials, in both languages', () => {
  const withPage = new Set(content.venues.map(({ city }) => city));
  const missing = content.cities
    .filter(({ slug }) => withPage.has(slug))
    .flatMap(({ slug, name, pinyin, initials }) =>
      LOCALES.flatMap((locale) =>
        [name.zh, name.en, pinyin, initials]
          .filter((query) => !paths(locale, query).includes(cityPath(locale, slug)))
          .map((query) => `${slug} by ${query} (${locale})`),
      ),
    );
  assert.deepEqual(missing, []);
});
