import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContent } from '#lib/content/index.ts';
import { checkDraft } from './checkDraft.ts';
import { fieldAt } from './fieldAt.ts';
import { openPlace } from './openPlace.ts';
import { parsePlace } from './place.ts';
import { pictureName } from './storePicture.ts';

const AS_OF = new Date('2026-11-23T00:00:00Z');
const opened = (name: string) => {
  const place = parsePlace(name);
  assert.ok(place);
  const texts = Object.fromEntries(
    openPlace('content', place).files.map(({ name: file, text }) => [file, text]),
  );
  return { place, texts };
};

test('what is typed is judged by the rules of the check, though nothing is saved', () => {
  const { place, texts } = opened('guides/first-skate');
  const sound = checkDraft('content', place, texts, AS_OF);
  const zh = `${texts['zh.mdx']}\n[坏](/zh/guides/not-there/) [坏](/zh/venues/not-there/) <Nope />\n`;
  const rules = checkDraft('content', place, { ...texts, 'zh.mdx': zh }, AS_OF).problems.map(
    ({ rule }) => rule,
  );
  assert.equal(rules.length, sound.problems.length + 3);
  assert.ok(rules.includes('mdx/unknown-component'));
  assert.equal(rules.filter((rule) => rule === 'link/unknown').length, 2);
});

test('an article that the check accepts is accepted here, and can be shown', () => {
  const wrong = new Set(
    checkContent('content', 'zh', AS_OF).map(({ file }) => file.split('/').slice(1, 3).join('/')),
  );
  const slugs = ['guides/first-skate', 'guides/natural-ice', 'pages/story'].filter(
    (name) => !wrong.has(name),
  );
  for (const name of slugs) {
    const { place, texts } = opened(name);
    const { problems, article } = checkDraft('content', place, texts, AS_OF);
    assert.deepEqual(problems, [], name);
    assert.ok(article?.prose.zh && article.prose.en, name);
  }
});

test('a problem of a YAML text is told at its field', () => {
  const text = readFileSync('content/guides/first-skate/guide.yaml', 'utf8');
  const line = text.split('\n').findIndex((one) => one.includes('id: ice-cube')) + 1;
  assert.deepEqual(fieldAt(text, line, 9), ['sources', 0, 'id']);
  assert.deepEqual(fieldAt(text, 3, 8), ['order']);
});

test('a picture gets a name that may stand in an address', () => {
  assert.equal(pictureName('IMG 2031 (1).JPG'), 'img-2031-1.jpg');
  assert.equal(pictureName('../../x.png'), 'x.png');
  assert.equal(pictureName('.png'), undefined);
  assert.equal(pictureName('a.heic'), undefined);
});
