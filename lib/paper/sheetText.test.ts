import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element, Root } from 'hast';
import { sheetText } from './sheetText.ts';
import { textHeight } from './textHeight.ts';

const make = (tagName: string, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const say = (tagName: string, words: string): Element => make(tagName, { type: 'text', value: words });
const long = '冰'.repeat(200);
const body: Root = {
  type: 'root',
  children: [
    say('p', '开头'),
    say('h2', '只有字'),
    say('p', long),
    say('p', '短'),
    say('h2', '有步骤'),
    say('p', '照着做：'),
    make('Steps', make('Step', say('p', '走'))),
    make('QA', say('p', '问')),
    say('Pull', '一句'),
  ],
};
const tags = (root: Root): string[] =>
  root.children.map((node) => {
    assert.ok(node.type === 'element');
    const { className } = node.properties;
    return Array.isArray(className) ? `${node.tagName}.${className.join('.')}` : node.tagName;
  });

test('a sheet with room for all is the text as it is', () => {
  assert.deepEqual(sheetText(body, 'zh', 5000), body);
});

test('steps stay even without room, with the paragraph that leads to them and their heading', () => {
  assert.deepEqual(tags(sheetText(body, 'zh', 0)), [
    'p.web',
    'h2.web',
    'p.web',
    'p.web',
    'h2',
    'p',
    'Steps',
    'QA.web',
    'div.web',
  ]);
});

test('a section is printed from its beginning: what follows a paragraph left out is left out too', () => {
  const kept = tags(sheetText(body, 'zh', 150));
  assert.deepEqual(kept.slice(0, 4), ['p', 'h2.web', 'p.web', 'p.web']);
  assert.deepEqual(kept.slice(4), ['h2', 'p', 'Steps', 'QA', 'Pull']);
});

test('height grows with the lines of a text, by the width of its letters', () => {
  const lines = (count: number, letter: string) => textHeight(say('p', letter.repeat(count)), 'zh');
  assert.ok(lines(200, '冰') > 1.7 * lines(100, '冰'));
  assert.ok(lines(200, '冰') > 1.7 * lines(200, 'i'));
});
