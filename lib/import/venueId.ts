import { isSlug } from '#lib/content/slug.ts';
import { normalise } from '#lib/search/normalise.ts';

const LONGEST = 60;

const slugOf = (text: string): string =>
  normalise(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const cut = (slug: string, length: number): string =>
  slug.length <= length ? slug : slug.slice(0, length).replace(/-[^-]*$/, '');

/** `zhangjiakou-wanlong-ski-resort`: city and English name, at most 60 characters, and not one of `taken`. */
export function venueId(city: string, nameEn: string, taken: ReadonlySet<string>): string {
  const name = slugOf(nameEn) || 'venue';
  const whole = name === city || name.startsWith(`${city}-`) ? name : `${city}-${name}`;
  const base = cut(whole, LONGEST - 4);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id) && isSlug(id)) return id;
  }
}
