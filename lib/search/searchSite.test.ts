import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { cityPath, guidePath, searchDataPath, searchPartPath, venuePath } from '#lib/routes.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { normalise } from './normalise.ts';
import type { SearchDoc } from './searchDoc.ts';
import { searchDocs } from './searchDocs.ts';
import { searchFiles } from './searchFiles.ts';
import type { SearchDirectory } from './searchParts.ts';
import { type SearchFiles, searchSite } from './searchSite.ts';
import { termsOf } from './terms.ts';

const content = loadContent();

/** The search over the files of a build, as a browser loads them. */
function filesOf(docs: readonly SearchDoc[], locale: Locale): SearchFiles & { loaded: string[] } {
  const files = searchFiles(docs, locale);
  const named = new Map([...files].map(([name, make]) => [`/data/${name}`, make]));
  const loaded: string[] = [];
  const cached = new Map<string, unknown>();
  const load = <T>(path: string): T => {
    const make = named.get(path);
    assert.ok(make, path);
    if (!cached.has(path)) {
      loaded.push(path);
      cached.set(path, JSON.parse(JSON.stringify(make())));
    }
    return cached.get(path) as T;
  };
  const directory = load<SearchDirectory>(searchDataPath(locale));
  const part = <T>(name: string): Promise<T> =>
    Promise.resolve(load<T>(searchPartPath(locale, directory.version, name)));
  return {
    directory,
    loaded,
    postings: (shard) => part(`g${shard}`),
    pages: (file) => part(`p${file}`),
  };
}

const site = Object.fromEntries(
  LOCALES.map((locale) => {
    const docs = searchDocs(allPages(), content, locale);
    return [locale, { docs, files: filesOf(docs, locale) }];
  }),
) as Record<Locale, { docs: SearchDoc[]; files: ReturnType<typeof filesOf> }>;

const ALL = 1_000_000;
const paths = async (locale: Locale, query: string, wanted = ALL) =>
  (await searchSite(query, site[locale].files, wanted)).hits.map(({ doc }) => doc.path);

test('every page of a language can be found once, but for the 404 page and the search itself', () => {
  for (const locale of LOCALES) {
    const expected = allPages().filter(
      ({ locale: own, card }) => own === locale && card.key !== '404' && card.key !== 'search',
    );
    assert.deepEqual(
      site[locale].docs.map(({ path }) => path),
      expected.map(({ path }) => path),
    );
    assert.equal(site[locale].files.directory.pages, expected.length);
  }
});

/** The same numbers in every run. */
function* seeded(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test('recall: 500 pieces of the content, 2 to 6 characters, find every page that holds them', async () => {
  const random = seeded(20_261_123);
  const pick = (below: number): number => Math.floor((random.next().value ?? 0) * below);
  for (const locale of LOCALES) {
    const { docs } = site[locale];
    const texts = docs.map(({ title, keys, kicker, text, body }) =>
      normalise(`${title} | ${keys} | ${kicker} ${text} ${body}`),
    );
    for (let sample = 0; sample < 250; sample++) {
      const text = texts[pick(texts.length)] ?? '';
      const from = pick(text.length - 6);
      const query = text.slice(from, from + 2 + pick(5)).trim();
      if (query === '') continue;
      const expected = docs.filter((_, page) => texts[page]?.includes(query)).map(({ path }) => path);
      const found = new Set(await paths(locale, query));
      assert.deepEqual(
        expected.filter((path) => !found.has(path)),
        [],
        `“${query}” (${locale})`,
      );
    }
  }
});

test('what is found holds every word of the query', async () => {
  for (const [locale, query] of [
    ['zh', '冰场 免费'],
    ['zh', '身份证'],
    ['en', 'borrow skates'],
  ] as const) {
    const { hits, near } = await searchSite(query, site[locale].files);
    assert.ok(hits.length > 0 && !near, query);
    for (const { doc } of hits)
      for (const term of termsOf(query)) assert.ok(normalise(Object.values(doc).join(' ')).includes(term));
  }
});

test('every venue is found by its names in the other language and its old names', async () => {
  const missing: string[] = [];
  for (const { id, name, aka } of content.venues) {
    for (const query of [name.zh, ...(aka ?? [])])
      if (!(await paths('en', query)).includes(venuePath('en', id))) missing.push(`${id} by ${query}`);
    if (!(await paths('zh', name.en)).includes(venuePath('zh', id))) missing.push(`${id} by ${name.en}`);
  }
  assert.deepEqual(missing, []);
});

test('every city is among the first answers to its name, and found by pinyin and initials, in both languages', async () => {
  const withPage = new Set(content.venues.map(({ city }) => city));
  const missing: string[] = [];
  for (const { slug, name, pinyin, initials } of content.cities.filter((city) => withPage.has(city.slug)))
    for (const locale of LOCALES) {
      for (const query of [name.zh, name.en, pinyin, initials])
        if (!(await paths(locale, query)).includes(cityPath(locale, slug)))
          missing.push(`${slug} by ${query} (${locale})`);
      if (!(await paths(locale, name[locale], 10)).slice(0, 5).includes(cityPath(locale, slug)))
        missing.push(`${slug} among the first of ${name[locale]}`);
    }
  assert.deepEqual(missing, []);
});

test('a slip of the finger still finds what was meant, and says that it guesses', async () => {
  for (const [locale, query, path] of [
    ['en', 'snowbord', guidePath('en', 'first-snowboard')],
    ['en', 'Harbni', cityPath('en', 'harbin')],
    ['zh', 'haerbim', cityPath('zh', 'harbin')],
  ] as const) {
    const { hits, near } = await searchSite(query, site[locale].files);
    assert.ok(near, query);
    assert.ok(
      hits.some(({ doc }) => doc.path === path),
      `${query}: ${hits.map(({ doc }) => doc.path).join(' ')}`,
    );
  }
  const { hits, near } = await searchSite('哈尔滨的冰场', site.zh.files);
  assert.ok(near && hits.slice(0, 5).some(({ doc }) => doc.keys.includes('哈尔滨')));
});

test('empty, endless and odd queries are harmless', async () => {
  for (const query of ['', '   ··· ', '(.*)[\\', '__proto__', 'constructor', '\ud83d', '👩‍👧', '<script>'])
    assert.deepEqual((await searchSite(query, site.zh.files)).hits, [], query);
  assert.ok((await searchSite('啊'.repeat(10_000), site.zh.files)).hits.length === 0);
});

test('a query loads a handful of files', async () => {
  for (const [locale, query] of [
    ['zh', '免费冰场在哪里'],
    ['en', 'frostbite'],
  ] as const) {
    const files = filesOf(site[locale].docs, locale);
    await searchSite(query, files);
    assert.ok(files.loaded.length <= 1 + 5 + 12 * 2, String(files.loaded.length));
  }
});
