import type { Locale } from '#lib/i18n/locale.ts';
import { type Guide, loadContent } from './index.ts';

/** Guides that are written in a language, in their order. */
export const guidesIn = (locale: Locale): Guide[] =>
  loadContent().guides.filter(({ prose }) => prose[locale]);

/** A guide and the one to read after it (the last leads back to the first). Throws on an unknown slug. */
export function guideOf(slug: string): { guide: Guide; next: Guide | undefined } {
  const { guides } = loadContent();
  const index = guides.findIndex((guide) => guide.slug === slug);
  const guide = guides[index];
  if (!guide) throw new Error(`content/guides/${slug} does not exist`);
  return { guide, next: guides.length > 1 ? guides[(index + 1) % guides.length] : undefined };
}
