import type { Root } from 'hast';
import type { BlockRow } from '#lib/content/blocks/blockTable.ts';
import { readBody } from '#lib/content/readMdx.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The blocks that hold a venue’s notes are their own root; an article never has them. */
export const NOTES: Readonly<Record<string, Locale>> = { Zh: 'zh', En: 'en' };

/** An example as a page shows it. Throws if it does not pass the check: a test renders all. */
export function exampleBody({ name, example }: BlockRow, locale: Locale): Root {
  const { body, findings } = readBody(example[locale], {
    locale,
    home: name in NOTES ? 'venue' : 'article',
    sources: undefined,
    cities: undefined,
    files: new Set(),
  });
  if (!body) throw new Error(`the ${locale} example of <${name}>: ${findings[0]?.message.en}`);
  const [note] = body.children;
  return name in NOTES && note && 'children' in note ? { type: 'root', children: note.children } : body;
}
