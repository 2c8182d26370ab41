import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePrice, sampleVenue } from '#lib/venues/fixtures/sampleVenue.ts';
import { reportOn } from '../door.ts';
import { edited } from '../fixtures/edited.ts';
import { kindOrder } from './worklist.ts';

const CLEAN = 'lib/content/fixtures/clean';
const listed = (dir: string, moment: string) =>
  reportOn(dir)
    .staleFacts(new Date(moment))
    .map(({ file, line, column, kind, reason }) => `${file}:${line}:${column} ${kind} ${reason}`);

test('guides come before places; every fact is at its line', () => {
  assert.deepEqual(listed(CLEAN, '2026-11-23T00:00:00Z'), [
    `${CLEAN}/guides/first-turn/guide.yaml:8:9 guide price/history`,
    `${CLEAN}/guides/first-turn/guide.yaml:16:13 guide price/history`,
    `${CLEAN}/guides/first-turn/zh.mdx:7:4 guide price/history`,
    `${CLEAN}/guides/first-turn/zh.mdx:64:8 guide price/history`,
    `${CLEAN}/venues/sample-rink.mdx:21:11 ice-rink price/history`,
    `${CLEAN}/venues/bare-rink.mdx:6:1 outdoor-rink season/no-source`,
  ]);
});

test('while a season runs its prices are not on the list; after it they are', () => {
  const ofVenue = (moment: string) =>
    listed(CLEAN, moment).filter((line) => /sample-rink/.test(line) && /price/.test(line));
  assert.deepEqual(ofVenue('2022-06-30T23:59:59+08:00'), []);
  assert.deepEqual(ofVenue('2022-07-01T00:00:00+08:00'), [
    `${CLEAN}/venues/sample-rink.mdx:21:11 ice-rink price/last`,
  ]);
});

test('half a year after its last check a whole article is on the list', () => {
  const unchecked = (moment: string) =>
    listed(CLEAN, moment).filter((line) => line.includes('article/unchecked'));
  assert.deepEqual(unchecked('2027-05-21T00:00:00Z'), []);
  assert.deepEqual(unchecked('2027-05-23T00:00:00Z'), [
    `${CLEAN}/guides/first-turn/guide.yaml:2:12 guide article/unchecked`,
    `${CLEAN}/pages/about/page.yaml:2:12 page article/unchecked`,
  ]);
});

test('the source and its page travel with the fact, in both languages', () => {
  const edit = {
    file: 'venues/sample-rink.mdx',
    find: 'source: 样例报\n    confidence',
    by: 'source: 样例报 · Sample Press\n    sourceUrl: https://example.com/price\n    confidence',
  };
  edited([edit], (dir) => {
    const [fact] = reportOn(dir)
      .staleFacts(new Date('2026-11-23T00:00:00Z'))
      .filter(({ file }) => file === 'venues/sample-rink.mdx');
    assert.deepEqual(fact?.source, { zh: '样例报', en: 'Sample Press' });
    assert.equal(fact?.url, 'https://example.com/price');
    assert.deepEqual(fact?.message, { zh: 'session，2022 年旧价', en: 'session, 2022, old price' });
  });
});

test('broken files are problems, not stale facts', () => {
  edited([{ file: 'venues/sample-rink.mdx', text: '---\nkind: [\n' }], (dir) => {
    assert.ok(!listed(dir, '2026-11-23T00:00:00Z').some((line) => line.includes('sample-rink')));
  });
});

test('kinds of place by how many have a price; equals by the alphabet', () => {
  const priced = { prices: [samplePrice()] };
  const venues = [
    sampleVenue('a', { kind: 'ski-resort' }),
    sampleVenue('b', { kind: 'ski-resort' }),
    sampleVenue('c', priced),
    sampleVenue('d', { kind: 'curling' }),
  ];
  assert.deepEqual(kindOrder(venues), ['guide', 'page', 'ice-rink', 'curling', 'ski-resort']);
});
