import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { contentHash } from '#lib/assets/hashedFile.ts';
import { cachedFile } from '#lib/cachedFile.ts';

export const DISPLAY_FONT = path.join('lib', 'fonts', 'SmileySans-Oblique.woff2');
export const LATIN_FONT = path.join('lib', 'fonts', 'InstrumentSans-latin-var.woff2');
const FOLDER = path.join('.cache', 'fonts');

/**
 * A font cut down to the glyphs of `text`. `format` is `woff2` for the web or `sfnt` for the card renderer.
 * The result is kept in `.cache/fonts`, named by font and glyphs, so an unchanged set costs nothing; damaged, it is made
 * again.
 */
export async function subset(file: string, text: string, format: 'woff2' | 'sfnt'): Promise<Uint8Array> {
  const glyphs = [...new Set(text)].sort().join('');
  const original = readFileSync(file);
  const name = `${contentHash(contentHash(original) + glyphs)}.${format}`;
  return cachedFile(FOLDER, name, () => subsetFont(original, glyphs, { targetFormat: format }));
}

/** CSS `unicode-range` of a text: `U+20-7E,U+A5,…`, neighbours joined. */
export function unicodeRange(text: string): string {
  const points = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
