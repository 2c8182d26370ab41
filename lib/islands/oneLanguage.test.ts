import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import test from 'node:test';
import { build } from 'esbuild';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { cutToLanguage, oneLanguage } from './oneLanguage.ts';

type Exports = Record<string, unknown>;

/** What a file of words exports once it is bundled, with both languages or with one. */
async function bundled(file: string, locale?: Locale): Promise<Exports> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    // Only the layout may differ.
    minifyWhitespace: true,
    format: 'esm',
    charset: 'utf8',
    plugins: locale ? [oneLanguage(locale)] : [],
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${source}`) as Promise<Exports>;
}

/** Words as text, functions by their source. */
const spelled = (words: unknown): string =>
  JSON.stringify(words, (_, value) => (typeof value === 'function' ? String(value) : value));

const isTwin = (value: unknown): value is Record<Locale, unknown> =>
  typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);

for (const file of globSync('lib/i18n/text/*.ts')) {
  test(`cut to one language, ${file} says the same in it and nothing in the other`, async () => {
    const whole = await bundled(file);
    for (const locale of LOCALES) {
      const cut = await bundled(file, locale);
      assert.deepEqual(Object.keys(cut), Object.keys(whole));
      for (const [name, words] of Object.entries(whole)) {
        if (!isTwin(words)) continue;
        const kept = cut[name] as Record<Locale, unknown>;
        assert.equal(spelled(kept[locale]), spelled(words[locale]), name);
        for (const other of LOCALES) if (other !== locale) assert.equal(kept[other], undefined, name);
      }
    }
  });
}

test('words that are not laid out as the formatter does it stop the build', () => {
  assert.throws(() => cutToLanguage("export const a = twin({ b: 'c' }, { b: 'd' });", 'zh'), /1 of 1 twin/);
  assert.equal(cutToLanguage('export const a = 1;', 'zh'), 'export const a = 1;');
});
