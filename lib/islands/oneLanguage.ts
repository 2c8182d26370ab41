import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';

/** `twin(`, the Chinese words, the English words, `)`, as the formatter lays them out: each an object of its own lines. */
const TWIN = /\btwin\(\n {2}(\{\n[\s\S]*?\n {2}\}),\n {2}(\{\n[\s\S]*?\n {2}\}),\n\)/g;
const ANY_TWIN = /\btwin\(/g;

/**
 * The source of a file of words with the other language's words taken out: `twin({ zh… }, undefined)`. Throws when a
 * `twin(…)` is not laid out as the formatter does it, because then its two halves cannot be told apart.
 */
export function cutToLanguage(source: string, locale: Locale): string {
  let cuts = 0;
  const cut = source.replace(TWIN, (_, ...words: string[]) => {
    cuts += 1;
    return `twin(${LOCALES.map((one, index) => (one === locale ? words[index] : 'undefined')).join(', ')})`;
  });
  const twins = source.match(ANY_TWIN)?.length ?? 0;
  if (cuts !== twins)
    throw new Error(`${twins - cuts} of ${twins} twin(…) are not formatted; run Biome on it`);
  return cut;
}

/** Lets an island carry the words of one language only. */
export const oneLanguage = (locale: Locale): Plugin => ({
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lib[\\/]i18n[\\/]text[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: cutToLanguage(await readFile(path, 'utf8'), locale),
      loader: 'ts',
    }));
  },
});
