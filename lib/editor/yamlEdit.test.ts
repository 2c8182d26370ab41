import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type YamlEdit, yamlEdit } from './yamlEdit.ts';

const FACTS = `# above
draft: true # not yet
order: 3
# the price
tag:
  cny: 70
  year: '2022'
  note: { zh: 平日，含鞋,   en: "Weekday: skates in" }
sources:
  - id: a # first
    publisher: { zh: 甲, en: A }
  # second
  - id: b
    publisher: { zh: 乙, en: B }
`;
const edit = (one: YamlEdit, text = FACTS): string => yamlEdit(text, one);

test('a value changes alone, in the quotes it had', () => {
  assert.equal(edit({ what: 'set', path: ['order'], value: 4 }), FACTS.replace('order: 3', 'order: 4'));
  assert.equal(
    edit({ what: 'set', path: ['tag', 'year'], value: '2023' }),
    FACTS.replace("'2022'", "'2023'"),
  );
  assert.equal(
    edit({ what: 'set', path: ['tag', 'note', 'en'], value: 'Say "hi": now' }),
    FACTS.replace('"Weekday: skates in"', '"Say \\"hi\\": now"'),
  );
});

test('what would be read as something else is put in quotes', () => {
  const text = edit({ what: 'set', path: ['tag', 'note', 'zh'], value: 'a, b: {c} # d' });
  assert.equal(parse(text).tag.note.zh, 'a, b: {c} # d');
  assert.equal(parse(edit({ what: 'set', path: ['tag', 'note', 'zh'], value: '2022' })).tag.note.zh, '2022');
});

test('a key, an item, an order: only the entry that holds it is written anew, and comments stay', () => {
  const added = edit({
    what: 'set',
    path: ['checkedOn'],
    value: '2026-11-22',
    order: ['draft', 'checkedOn', 'order'],
  });
  assert.equal(added, FACTS.replace('order: 3', 'checkedOn: 2026-11-22\norder: 3'));
  const removed = edit({ what: 'remove', path: ['order'] });
  assert.equal(removed, FACTS.replace('order: 3\n', ''));
  const item = edit({ what: 'add', path: ['sources'], value: { id: 'c' } });
  assert.equal(item.slice(0, item.indexOf('sources')), FACTS.slice(0, FACTS.indexOf('sources')));
  assert.deepEqual(
    parse(item).sources.map(({ id }: { id: string }) => id),
    ['a', 'b', 'c'],
  );
  assert.match(item, /# first/);
  assert.match(item, /# second/);
  const moved = edit({ what: 'move', path: ['sources', 1], to: 0 });
  assert.deepEqual(
    parse(moved).sources.map(({ id }: { id: string }) => id),
    ['b', 'a'],
  );
  const gone = edit({ what: 'remove', path: ['sources', 0] });
  assert.deepEqual(
    parse(gone).sources.map(({ id }: { id: string }) => id),
    ['b'],
  );
});

test('line ends stay, and what is no YAML is not touched', () => {
  const text = edit({ what: 'set', path: ['order'], value: 9 }, FACTS.replaceAll('\n', '\r\n'));
  assert.equal(text, FACTS.replace('order: 3', 'order: 9').replaceAll('\n', '\r\n'));
  assert.throws(() => edit({ what: 'set', path: ['a'], value: 1 }, 'a: [1'));
});

test('in every facts file a value can be set and set back, and no byte has changed', () => {
  const files = globSync('content/{guides,pages}/*/{guide,page}.yaml');
  assert.ok(files.length > 0);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const { checkedOn } = parse(text);
    const changed = yamlEdit(text, { what: 'set', path: ['checkedOn'], value: '2001-01-01' });
    assert.notEqual(changed, text);
    assert.equal(yamlEdit(changed, { what: 'set', path: ['checkedOn'], value: checkedOn }), text, file);
  }
});
