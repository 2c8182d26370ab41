import { editorText } from '#lib/editor/editorText.ts';
import { EDITOR_FIELDS } from '#lib/editor/fieldNames.ts';
import { EDITOR_VALUES } from '#lib/editor/fieldValues.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import type { Tag } from './tags.ts';

const KINDS: Bilingual<Readonly<Record<string, string>>> = {
  zh: venueWords.zh.kinds,
  en: venueWords.en.kinds,
};

/** What a block, or a field, is called in the editor. */
export const fieldName = (name: string, locale: Locale): string => EDITOR_FIELDS[name]?.[locale] ?? name;

/** What a value that can be chosen is called in the editor. */
export const valueName = (value: string, locale: Locale): string =>
  EDITOR_VALUES[value]?.[locale] ?? KINDS[locale][value] ?? value;

/** A tag in words, a source by what `sources` calls it: `¥70–90 · 2022`, `来源 ice-cube`, `一步 · 先学会摔`. */
export function tagLabel(
  { name, kind, attributes }: Tag,
  locale: Locale,
  sources: ReadonlyMap<string, string> = new Map(),
): string {
  const own = fieldName(name, locale);
  if (kind === 'close') return editorText[locale].end(own);
  const value = Object.fromEntries(attributes.map((one) => [one.name, one.value]));
  if (name === 'Price') return `¥${value.cny ?? '?'}${value.to ? `–${value.to}` : ''} · ${value.year ?? '?'}`;
  if (name === 'Cite') return `※ ${sources.get(value.s ?? '') ?? value.s ?? '?'}`;
  const said = attributes.map((one) => valueName(one.value, locale)).filter((one) => one !== '');
  return [own, ...said.slice(0, 2)].join(' · ');
}
