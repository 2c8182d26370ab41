import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllables } from './syllables.ts';

/** Everyday words by their number of syllables. */
const SAID: Readonly<Record<number, string>> = {
  1: 'skate skates walked ice gloves used closed goes shoes does eye eyes fire don’t tried ¥70 2022 guide toe tree see',
  2: 'skated wanted boxes bridges prices table little people helmet bindings apple settled handles measured nothing',
  3: 'natural area areas beginner deposit insurance medium idea radio previous various obvious usual audience museum',
  4: 'usually centimetres kilometre experience temperature January',
};
const ODD =
  'isn’t couldn’t hundred naked ended rental layer buying player beyond rhythm skiing quiet station region';

test('counts the syllables of everyday words', () => {
  for (const [count, words] of Object.entries(SAID))
    for (const word of words.split(' ')) assert.equal(syllables(word), Number(count), word);
  for (const word of ODD.split(' ')) assert.equal(syllables(word), 2, word);
});

test('is never nothing', () => {
  for (const word of ['', 'x', 'hmm', 'Shijiazhuang']) assert.ok(syllables(word) >= 1, word);
});
