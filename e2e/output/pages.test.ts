import assert from 'node:assert/strict';
import test from 'node:test';
import { LANG_TAG, LOCALES } from '#lib/i18n/locale.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { site, UNLISTED } from './site.ts';

/** Mastodon looks for tags in so many bytes only. */
const HEAD_BYTES = 32_768;

const { pages, listed, files, badAnswers } = await site();
const all = [...pages.values()];
const localeOf = ({ path }: PageFacts) => LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? 'zh';
const where = (wrong: (page: PageFacts) => boolean, say: (page: PageFacts) => unknown = () => '') =>
  all.filter(wrong).map((page) => `${page.path} ${say(page)}`);

test('the sitemap names every page but the 404 pages and the entry', () => {
  const names = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => (UNLISTED.includes(file) ? file : file.replace(/index\.html$/, '')));
  assert.deepEqual(names.sort(), [...pages.keys()].sort());
  assert.equal(new Set(listed).size, listed.length);
});

test('every page answers 200 as UTF-8 HTML', () => noOffenders(badAnswers, 'bad answers'));

test('every page says its language', () => {
  noOffenders(
    where(
      (page) => page.lang !== LANG_TAG[localeOf(page)],
      ({ lang }) => lang,
    ),
    'wrong lang',
  );
});

test('every page has one h1, one title and one description, none of them empty', () => {
  const descriptions = ({ metas }: PageFacts) => metas.filter(({ name }) => name === 'description');
  noOffenders(
    where(
      ({ headings }) => headings.length !== 1 || !headings[0],
      ({ headings }) => headings.join(' | '),
    ),
    'h1',
  );
  noOffenders(
    where(
      ({ titles }) => titles.length !== 1 || !titles[0],
      ({ titles }) => titles.join(' | '),
    ),
    'title',
  );
  noOffenders(
    where((page) => descriptions(page).length !== 1 || !descriptions(page)[0]?.content),
    'description',
  );
});

test('no two pages of a language share a title or a description', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const page of listed.flatMap((path) => pages.get(path) ?? [])) {
    const description = page.metas.find(({ name }) => name === 'description')?.content;
    for (const words of [`title ${page.titles[0]}`, `description ${description}`]) {
      const key = `${localeOf(page)} ${words}`;
      const other = seen.get(key);
      if (other) twice.push(`${page.path} and ${other}: ${words}`);
      seen.set(key, page.path);
    }
  }
  noOffenders(twice, 'the same words on two pages');
});

test('no inline script, style or handler, nothing embedded, no tag of the head in the body', () => {
  noOffenders(
    where(
      ({ forbidden }) => forbidden.length > 0,
      ({ forbidden }) => [...new Set(forbidden)].join(' '),
    ),
    'forbidden markup',
  );
  noOffenders(
    where(({ scripts }) =>
      scripts.some(({ attributes, text }) =>
        attributes.type === 'application/ld+json'
          ? false
          : text !== '' || !attributes.src?.startsWith('/_a/'),
      ),
    ),
    "scripts that are not the site's own files",
  );
});

test('an id stands for one place of a page', () => {
  noOffenders(
    where(
      ({ ids }) => new Set(ids).size !== ids.length,
      ({ ids }) => ids.filter((id, at) => ids.indexOf(id) !== at).join(' '),
    ),
    'ids used twice',
  );
});

test('every image has an alternative text, a width and a height', () => {
  const bare = (page: PageFacts) =>
    page.images.filter(({ alt, width, height }) => alt === undefined || !Number(width) || !Number(height));
  noOffenders(
    where(
      (page) => bare(page).length > 0,
      (page) => bare(page)[0]?.src,
    ),
    'images',
  );
});

test('the head ends within the bytes that previews read', () => {
  const headEnd = ({ html }: PageFacts) => Buffer.byteLength(html.slice(0, html.indexOf('</head>')));
  noOffenders(
    where((page) => headEnd(page) > HEAD_BYTES, headEnd),
    'long heads',
  );
});
