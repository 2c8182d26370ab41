import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BLOCKS } from '#lib/content/blocks.ts';
import { applyChanges, editTag } from './editTag.ts';
import { newBlock, setApart } from './newBlock.ts';
import { pairsOf, type Tag, tagsIn } from './tags.ts';

const only = (text: string): Tag => {
  const [tag] = tagsIn(text);
  assert.ok(tag);
  return tag;
};

test('a tag is found with its attributes, and pairs are matched', () => {
  const text =
    '<Steps>\n\n<Step title="A &quot;b&quot;" pose=\'fall\'>\n\nx <Cite s="a" />.\n\n</Step>\n\n</Steps>';
  const tags = tagsIn(text);
  assert.deepEqual(
    tags.map(({ name, kind, alone }) => `${name} ${kind} ${alone}`),
    ['Steps open true', 'Step open true', 'Cite self false', 'Step close true', 'Steps close true'],
  );
  assert.deepEqual(
    tags[1]?.attributes.map(({ name, value }) => [name, value]),
    [
      ['title', 'A "b"'],
      ['pose', 'fall'],
    ],
  );
  assert.deepEqual(
    [...pairsOf(tags)].map(([open, close]) => [open.name, close.from > open.from]),
    [
      ['Step', true],
      ['Steps', true],
    ],
  );
});

test('what is no whole tag stays text', () => {
  for (const text of [
    '<Cite s=a />',
    '<Cite s="a"',
    '`<Cite s="a" />`',
    '```\n<Pull>\n```',
    '<b>',
    '<A b={c} />',
  ])
    assert.deepEqual(tagsIn(text), [], text);
});

test('a form that is put in unchanged changes no byte; one that is changed changes its attribute', () => {
  const text = '票 <Price  cny=\'70\' year="2022"   s="a" />。';
  const tag = only(text);
  const values = Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value]));
  assert.equal(applyChanges(text, editTag(tag, values)), text);
  assert.equal(
    applyChanges(text, editTag(tag, { ...values, year: '2023', to: '90' })),
    '票 <Price  cny=\'70\' year="2023"   s="a" to="90" />。',
  );
  assert.equal(
    applyChanges(text, editTag(tag, { ...values, s: '' })),
    '票 <Price  cny=\'70\' year="2022" />。',
  );
  const odd = 'a "quote" & a < sign';
  const quoted = applyChanges('<QA q="x">', editTag(only('<QA q="x">'), { q: odd }));
  assert.equal(only(quoted).attributes[0]?.value, odd);
});

test('a new block stands apart from the words around it', () => {
  const block = setApart(newBlock('Callout', BLOCKS.Callout, { type: 'saving' }), 'one\n\ntwo\n', 3);
  assert.equal(block.text, '\n\n<Callout type="saving">\n\n\n\n</Callout>');
  const last = setApart(newBlock('Cite', BLOCKS.Cite, { s: 'a' }), 'one\n', 3);
  assert.equal(last.text, '\n\n<Cite s="a" />');
  const list = newBlock('Checklist', BLOCKS.Checklist, {});
  assert.equal(list.text, '<Checklist>\n\n- \n\n</Checklist>');
  assert.equal(list.text.slice(0, list.cursor), '<Checklist>\n\n- ');
  assert.equal(newBlock('Cite', BLOCKS.Cite, { s: 'a' }).text, '<Cite s="a" />');
  assert.equal(newBlock('Pull', BLOCKS.Pull, {}, '词').text, '<Pull>词</Pull>');
});

test('every tag of every article is known to the editor, and every form put in unchanged changes no byte', () => {
  const files = globSync('content/{guides,pages}/*/*.mdx');
  assert.ok(files.length > 0);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const tags = tagsIn(text);
    assert.equal(tags.length, text.match(/<\/?[A-Z]/g)?.length ?? 0, `${file}: a tag is not seen`);
    for (const tag of tags) {
      assert.ok(Object.hasOwn(BLOCKS, tag.name), `${file}: ${tag.name}`);
      const values = Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value]));
      assert.deepEqual(editTag(tag, values), []);
    }
    const opened = tags.filter(({ kind }) => kind === 'open').length;
    assert.equal(pairsOf(tags).size, opened, `${file}: pairs`);
  }
});
