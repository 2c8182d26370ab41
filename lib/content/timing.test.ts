import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, contentChanges, loadContent, reportOn, toldLine } from './door.ts';
import { type Edit, edited } from './fixtures/edited.ts';
import { covers, standingOf, windowOf } from './window.ts';

const JANUARY = '2027-01-15T08:00:00+08:00';
const MARCH = '2027-03-01T00:00:00+08:00';
const before = new Date('2026-12-01T00:00:00Z');
const [justBefore, at] = [new Date(Date.parse(JANUARY) - 1), new Date(JANUARY)];
const GUIDE = 'guides/first-turn/guide.yaml';
const order = (more: string): Edit => ({ file: GUIDE, find: 'order: 1', by: `order: 1\n${more}` });

/** Without the parts of the fixture that link to its guide. */
const ALONE: Edit[] = [
  { file: 'pages', remove: true },
  { file: 'venues', remove: true },
];

test('where a text stands: draft, waiting, shown, over; each moment belongs to what it begins', () => {
  const facts = { publishAt: JANUARY, unpublishAt: MARCH };
  assert.equal(standingOf(facts, justBefore), 'waiting');
  assert.equal(standingOf(facts, at), 'shown');
  assert.equal(standingOf(facts, new Date(MARCH)), 'over');
  assert.equal(standingOf({ ...facts, draft: true }, at), 'draft');
  assert.equal(standingOf({}, at), 'shown');
});

test('offsets count: eight in Beijing is midnight in London', () => {
  assert.equal(standingOf({ publishAt: '2027-01-15T00:00:00Z' }, at), 'shown');
  assert.equal(standingOf({ publishAt: '2027-01-15T00:00:01Z' }, at), 'waiting');
});

test('what a text links to has to be there as long as the text, from now on', () => {
  const [waiting, always] = [windowOf({ publishAt: JANUARY }), windowOf({})];
  assert.equal(covers(waiting, always, before), false);
  assert.equal(covers(waiting, always, at), true);
  assert.equal(covers(always, waiting, before), true);
  assert.equal(covers(windowOf({ unpublishAt: MARCH }), waiting, before), false);
  assert.equal(covers(waiting, windowOf({ draft: true }), before), true);
});

test('a waiting guide appears at its moment, dated by it, and goes at its end', () => {
  edited([order(`publishAt: ${JANUARY}\nunpublishAt: ${MARCH}`), ...ALONE], (dir) => {
    const seen = (asOf: Date) => loadContent(dir, asOf).guides.map(({ facts }) => facts.publishedAt);
    assert.deepEqual(seen(justBefore), []);
    assert.deepEqual(seen(at), [JANUARY]);
    assert.deepEqual(seen(new Date(MARCH)), []);
    assert.deepEqual(seen(at), [JANUARY]);
  });
});

test('the next build is due at the next turn of a text, or of the month in Beijing', () => {
  edited([order('publishAt: 2027-01-15T08:00:30+08:00'), ...ALONE], (dir) => {
    const first = contentChanges(dir, before);
    assert.equal(first.next, '2027-01-01T00:00:00+08:00');
    assert.deepEqual(
      first.changes.map(({ at: moment, what, name }) => [moment, what, name]),
      [
        ['2027-01-01T00:00:00+08:00', 'month', undefined],
        ['2027-01-15T08:00:30+08:00', 'publish', 'guides/first-turn'],
      ],
    );
    const second = contentChanges(dir, new Date('2027-01-02T00:00:00Z'));
    assert.equal(second.next, '2027-01-15T08:01:00+08:00');
  });
});

const told = (edits: readonly Edit[], asOf: Date): string =>
  edited(edits, (dir) => checkContent(dir, 'zh', asOf).map(toldLine).join('\n'));

test('a moment without its offset is a problem, told at its place', () => {
  assert.equal(
    told([order('publishAt: 2027-01-15T08:00:00'), ...ALONE], before),
    'guides/first-turn/guide.yaml:4:12  field/date  publishAt 的“2027-01-15T08:00:00”没有写时区  → 北京时间就写成 2027-01-15T08:00:00+08:00',
  );
});

test('an end before the beginning is a problem', () => {
  assert.equal(
    told([order(`publishAt: ${MARCH}\nunpublishAt: ${JANUARY}`), ...ALONE], before),
    `guides/first-turn/guide.yaml:5:14  time/order  unpublishAt（${JANUARY}）不晚于 publishAt（${MARCH}）  → 撤下的时刻要晚一些；不撤下就删掉 unpublishAt`,
  );
});

test('a link to a text that waits is a problem until it is there', () => {
  const page: Edit = { file: 'pages/about/page.yaml', find: 'scene:', by: `publishAt: ${JANUARY}\nscene:` };
  const [first] = told([page], before).split('\n');
  assert.equal(
    first,
    `guides/first-turn/en.mdx:9:5  link/draft  /en/about/ ${JANUARY} 才发布，这一篇在那之外也看得到  → 先去掉链接，或给这一篇写同样的 publishAt 和 unpublishAt`,
  );
  assert.equal(told([page], at), '');
});

test('a draft with a date, and a text taken down, are worth a warning', () => {
  const rules = (more: string, asOf: Date) =>
    edited([order(more), ...ALONE], (dir) =>
      reportOn(dir, 'en', asOf)
        .warnings.filter(({ rule }) => rule.startsWith('time/'))
        .map(({ line, rule, message }) => `${line} ${rule} ${message}`),
    );
  assert.deepEqual(rules(`publishAt: ${JANUARY}\ndraft: true`, before), [
    '4 time/draft publishAt is set, but a draft is never published',
  ]);
  assert.deepEqual(rules(`unpublishAt: ${JANUARY}`, before), []);
  assert.deepEqual(rules(`unpublishAt: ${JANUARY}`, at), [`4 time/over it was taken down at ${JANUARY}`]);
});
