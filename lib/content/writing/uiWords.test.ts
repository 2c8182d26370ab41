import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { slipsIn } from './words.ts';

/** Every plain string in a dictionary; what a function says is made of the same words. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('the words of the interface keep to the style guide', async () => {
  const slips: string[] = [];
  for (const file of globSync(['lib/i18n/text/*.ts', 'lib/editor/editorText.ts'])) {
    const dictionaries = (await import(pathToFileURL(path.resolve(file)).href)) as Record<
      string,
      Partial<Record<Locale, unknown>>
    >;
    for (const dictionary of Object.values(dictionaries))
      for (const locale of LOCALES)
        for (const text of stringsIn(dictionary?.[locale]))
          for (const { message } of slipsIn(text, locale)) slips.push(`${file} ${message.en}: ${text}`);
  }
  assert.deepEqual(slips, []);
});
