import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { readTokens } from './readTokens.ts';

const sheets = globSync('{app,components}/**/*.css').filter((file) => !file.endsWith('styles/tokens.css'));
/** A colour written out: hex, a function of colours, white or black by name. */
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color)\(|[:,\s](?:white|black)\b(?!-)/i;
/** A length of its own; shares of the parent (em) and of the screen (vw, vh) are none. */
const LENGTH = /[\d.](?:px|rem)\b/;

interface Line {
  at: string;
  property: string;
  value: string;
}

/** Every declaration of the sheets, with its file and line; comments are left out. */
function declarations(): Line[] {
  return sheets.flatMap((file) => {
    const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, (words) => words.replace(/[^\n]/g, ' '));
    return [...css.matchAll(/([\w-]+)\s*:\s*([^;{}]+)[;}]/g)].map(
      ({ 1: property = '', 2: value = '', index }) => ({
        at: `${file}:${css.slice(0, index).split('\n').length}`,
        property,
        value,
      }),
    );
  });
}

const lines = declarations();
const list = (found: Line[]) => found.map(({ at, property, value }) => `${at} ${property}: ${value}`);

test('there are sheets to look at', () => assert.ok(sheets.length > 30 && lines.length > 1500));

test('every colour is a token', () => {
  assert.deepEqual(list(lines.filter(({ value }) => COLOUR.test(value))), []);
});

test('every size of type is a token', () => {
  const sized = lines.filter(({ property, value }) => {
    if (property === 'font-size') return LENGTH.test(value);
    return property === 'font' && LENGTH.test(value.split('/')[0] ?? '');
  });
  assert.deepEqual(list(sized), []);
});

test('a token that a sheet asks for is there', () => {
  const known = new Set([
    ...readTokens().light.keys(),
    ...lines.flatMap(({ property }) => (property.startsWith('--') ? [property.slice(2)] : [])),
  ]);
  const asked = lines.map((line) => ({ ...line, names: [...line.value.matchAll(/var\(--([\w-]+)\s*\)/g)] }));
  assert.deepEqual(list(asked.filter(({ names }) => names.some(([, name = '']) => !known.has(name)))), []);
});

test('a dark section and a dark system are the same colours', () => {
  const { night, dark } = readTokens();
  assert.deepEqual([...dark], [...night]);
});
