import type { Locale } from '#lib/i18n/locale.ts';
import { momentPath, venuePath } from '#lib/routes.ts';
import { type AttributeSpec, blockSpec } from '../blocks.ts';
import { isSlug } from '../slug.ts';
import type { Tag } from './checkBlock.ts';
import type { LinkUse } from './context.ts';

const PATHS = { venue: venuePath, moment: momentPath } as const;

/**
 * The venues and the moments of the film that a block names: they have to be there as long as the text is, like the
 * pages that it links to, and are looked up with those.
 */
export function namedBy(tag: Tag, locale: Locale): LinkUse[] {
  const attributes: Readonly<Record<string, AttributeSpec>> = blockSpec(tag.name)?.attributes ?? {};
  return tag.attributes.flatMap((one): LinkUse[] => {
    if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string') return [];
    const kind = Object.hasOwn(attributes, one.name) ? attributes[one.name]?.is : undefined;
    if ((kind !== 'venue' && kind !== 'moment') || !isSlug(one.value)) return [];
    const { line, column } = one.position?.start ?? tag.position?.start ?? { line: 1, column: 1 };
    const id = one.value;
    return [{ url: PATHS[kind](locale, id), locale, names: { kind, id }, line, column }];
  });
}
