import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, checkContent, loadContent, problemLine, reportOn } from './door.ts';
import { type Edit, edited } from './fixtures/edited.ts';

const CLEAN = 'lib/content/fixtures/clean';
const loaded = (edits: readonly Edit[]) => edited(edits, (dir) => loadContent(dir));
const rulesOf = (edits: readonly Edit[]) =>
  edited(edits, (dir) => checkContent(dir).map(({ file, rule }) => `${file} ${rule}`));

test('the clean fixture has no problems', () => {
  const { problems, counts } = reportOn(CLEAN);
  assert.deepEqual(problems.map(problemLine), []);
  assert.deepEqual(counts, { guides: 1, pages: 1, venues: 2, cities: 1 });
});

test('the content of the site itself has no problems', () => {
  assert.deepEqual(checkContent('content').map(problemLine), []);
});

test('loads typed values: facts once, prose per language, notes of venues', () => {
  const { guides, pages, venues, cities } = loadContent(CLEAN);
  assert.equal(guides[0]?.facts.tag.year, '2022');
  assert.deepEqual(guides[0]?.prose.zh?.headings, [
    { depth: 2, text: '准备', id: 's-1' },
    { depth: 3, text: '清单', id: 's-2' },
    { depth: 2, text: '上冰', id: 's-3' },
  ]);
  const english = guides[0]?.prose.en?.headings.map(({ id }) => id);
  assert.deepEqual(english, ['before-you-go', 'before-you-go-2']);
  assert.deepEqual(guides[0]?.prose.zh?.displayText, [
    '站稳',
    '学会摔',
    '冬天不挑人。',
    '24.56%',
    '没有冰鞋怎么办',
  ]);
  assert.deepEqual(Object.keys(pages.about?.prose ?? {}), ['en']);
  assert.deepEqual(
    venues.map(({ id, notes }) => [id, Object.keys(notes)]),
    [
      ['bare-rink', []],
      ['sample-rink', ['zh', 'en']],
    ],
  );
  assert.equal(cities[0]?.slug, 'sample-city');
});

test('one folder is read once per process, and what it holds cannot be changed', () => {
  const content = loadContent(CLEAN);
  assert.equal(loadContent(CLEAN), content);
  assert.throws(() => Object.assign(content.guides[0]?.facts ?? {}, { order: 2 }), TypeError);
  assert.ok(Object.isFrozen(content.guides[0]?.prose.zh?.body.children));
});

test('loading broken content throws an error that names every problem', () => {
  const edits: Edit[] = [
    { file: 'guides/first-turn/guide.yaml', find: 'order: 1', by: 'order: one' },
    { file: 'venues/bare-rink.mdx', find: 'night: no', by: 'night: sometimes' },
  ];
  assert.throws(
    () => loaded(edits),
    (error: unknown) =>
      error instanceof ContentError && error.problems.length === 2 && /order.*\n.*night/.test(error.message),
  );
});

test('drafts are left out, unless SITE_DRAFTS=1', () => {
  const edits: Edit[] = [
    { file: 'pages/about/page.yaml', find: 'scene:', by: 'draft: true\nscene:' },
    { file: 'venues/bare-rink.mdx', find: 'kind:', by: 'draft: true\nkind:' },
    { file: 'home.yaml', find: 'venue: bare-rink', by: 'venue: sample-rink' },
    {
      file: 'guides/first-turn/en.mdx',
      find: '[the about page](/en/about/#who-we-are)',
      by: 'the about page',
    },
  ];
  const published = loaded(edits);
  assert.deepEqual(Object.keys(published.pages), []);
  assert.deepEqual(
    published.venues.map(({ id }) => id),
    ['sample-rink'],
  );
  process.env.SITE_DRAFTS = '1';
  try {
    const all = loaded(edits);
    assert.deepEqual([Object.keys(all.pages), all.venues.length], [['about'], 2]);
  } finally {
    delete process.env.SITE_DRAFTS;
  }
});

test('the home page cannot show a draft venue', () => {
  const draft: Edit = { file: 'venues/bare-rink.mdx', find: 'kind:', by: 'draft: true\nkind:' };
  assert.deepEqual(rulesOf([draft]), ['home.yaml venue/unknown']);
});

test('a published text cannot link to a draft', () => {
  const draft: Edit = { file: 'guides/first-turn/guide.yaml', find: 'order: 1', by: 'order: 1\ndraft: true' };
  assert.deepEqual(rulesOf([draft]), [
    'pages/about/en.mdx link/draft',
    'venues/sample-rink.mdx link/draft',
    'venues/sample-rink.mdx link/draft',
  ]);
});

test('a declared gap has to be real', () => {
  const text =
    '---\ntitle: 关于\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n\n正文。\n';
  assert.deepEqual(rulesOf([{ file: 'pages/about/zh.mdx', text }]), [
    'pages/about/page.yaml twin/not-missing',
  ]);
});

const PARTS: Record<string, string[]> = {
  'only guides': ['pages', 'venues', 'cities.yaml', 'home.yaml'],
  'no venues': ['venues'],
  'no cities and no venues': ['venues', 'cities.yaml'],
  'only venues and cities': ['guides', 'pages', 'home.yaml'],
};
for (const [name, gone] of Object.entries(PARTS)) {
  test(`a folder with a part of the content is fine: ${name}`, () => {
    assert.deepEqual(rulesOf(gone.map((file) => ({ file, remove: true }))), []);
  });
}

test('venues need cities.yaml', () => {
  assert.ok(rulesOf([{ file: 'cities.yaml', remove: true }]).includes('cities.yaml file/missing'));
});

test('a folder that does not exist is one problem', () => {
  assert.deepEqual(
    checkContent('no/such/folder').map(({ rule }) => rule),
    ['file/unreadable'],
  );
});
