import assert from 'node:assert/strict';
import test from 'node:test';
import { readTokens } from './readTokens.ts';

const { light, night } = readTokens();
const schemes = { light, dark: new Map([...light, ...night]) };

/** The hex of a token, through its aliases. */
function hexOf(tokens: Map<string, string>, name: string): string {
  const value = tokens.get(name);
  const alias = /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1];
  if (alias) return hexOf(tokens, alias);
  assert.match(value ?? '', /^#(?:[\da-f]{3}){1,2}$/, `--${name} is no plain colour`);
  return value as string;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

interface Pairs {
  text: string[];
  on: string[];
  least: number;
}

const PAGES = ['bg', 'paper', 'tint', 'warm'];
/** What stands on what, in both schemes: 7 to 1 for text to be read, 4.5 for large type, 3 for lines of controls. */
const ROLES: Pairs[] = [
  { text: ['ink', 'ink-2', 'link', 'accent-text'], on: PAGES, least: 7 },
  { text: ['ink', 'ink-2'], on: ['band', 'band-2'], least: 7 },
  { text: ['accent-text'], on: ['band', 'band-2'], least: 4.5 },
  { text: ['btn-ink'], on: ['btn-bg'], least: 7 },
  { text: ['bg'], on: ['ink'], least: 7 },
  { text: ['focus', 'line-strong'], on: PAGES, least: 3 },
];
/** The same at day and at night: paper and tags stay white, the film, the rack and the foot stay dark. */
const FIXED: Pairs[] = [
  { text: ['night', 'slate'], on: ['white'], least: 7 },
  { text: ['white', 'frost', 'ice', 'sun'], on: ['night', 'deep', 'film', 'foot'], least: 7 },
  { text: ['night'], on: ['sun', 'peach', 'lit'], least: 7 },
];

for (const [scheme, tokens] of Object.entries(schemes)) {
  test(`${scheme}: text stands out from what it stands on`, () => {
    const weak = [...ROLES, ...FIXED].flatMap(({ text, on, least }) =>
      text.flatMap((ink) =>
        on.flatMap((ground) => {
          const ratio = contrast(hexOf(tokens, ink), hexOf(tokens, ground));
          return ratio < least ? [`--${ink} on --${ground}: ${ratio.toFixed(2)}, not ${least}`] : [];
        }),
      ),
    );
    assert.deepEqual(weak, []);
  });
}
