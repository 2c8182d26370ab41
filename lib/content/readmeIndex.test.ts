import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { LOCALES } from '#lib/i18n/locale.ts';
import { BLOCKS, type BlockSpec } from './blocks.ts';
import { checkLink } from './checkLinks.ts';
import { Disk } from './disk.ts';
import { readFilm } from './film/readFilm.ts';
import { readCities } from './readCities.ts';
import { readBody } from './readMdx.ts';
import { fillReadme } from './readmeIndex.ts';
import { ALWAYS } from './window.ts';

const README = 'content/README.md';

const disk = new Disk('content');
const VENUES = new Map((disk.list('venues')?.files ?? []).map((name) => [name.replace('.mdx', ''), ALWAYS]));
const CITIES = new Set(readCities(disk).cities?.map(({ slug }) => slug));
const MOMENTS = new Set(readFilm(disk).value?.chapters.map(({ slug }) => slug));

test('content/README.md lists every block and every rule (bring it up to date: UPDATE_README=1)', () => {
  const text = readFileSync(README, 'utf8');
  const current = fillReadme(text);
  if (process.env.UPDATE_README === '1') writeFileSync(README, current);
  else assert.equal(text, current);
});

for (const [name, { example, within }] of Object.entries<BlockSpec>(BLOCKS))
  for (const locale of LOCALES)
    test(`the ${locale} example of <${name}> passes the check`, () => {
      const { findings, links } = readBody(example[locale], {
        locale,
        home: within === 'venue' ? 'venue' : 'article',
        sources: new Set(['source-id']),
        cities: CITIES,
        files: new Set(),
      });
      assert.deepEqual(findings, []);
      const site = { guides: undefined, pages: undefined, venues: VENUES, cities: CITIES, moments: MOMENTS };
      for (const use of links) assert.deepEqual(checkLink(use, new Set(), ALWAYS, site, new Date(0)), []);
    });
