import assert from 'node:assert/strict';
import test from 'node:test';
import { shortenNote } from './shortenNote.ts';

const within = (most: number) => (note: string) => [...note].length <= most;

test('a note that fits is left alone', () => {
  assert.equal(shortenNote('平日一场 · 2022', '…', within(20)), '平日一场 · 2022');
});

test('brackets go first, then the last phrase, and the year never goes', () => {
  const note = '半日场通票（冰车不限次），含冰鞋，含头盔 · 2026 年价';
  assert.equal(shortenNote(note, '…', within(25)), '半日场通票，含冰鞋，含头盔… · 2026 年价');
  assert.equal(shortenNote(note, '…', within(20)), '半日场通票，含冰鞋… · 2026 年价');
  assert.match(shortenNote(note, '…', within(16)), /^半日场通票… · 2026 年价$/);
});

test('a note without a separator is cut too', () => {
  assert.equal(shortenNote('one child and one grown-up', '...', within(12)), 'one child...');
});
