import type { Locale } from '#lib/i18n/locale.ts';
import { guidePath } from '#lib/routes.ts';
import type { Finding } from '../finding.ts';
import { factMessages } from '../messages/factMessages.ts';
import { say } from '../say.ts';
import type { Writing } from './passages.ts';

/** The guide that says how thick ice has to be, and what to do for one who falls in. */
const GUIDE = 'natural-ice';

const NATURAL_ICE: Record<Locale, RegExp> = {
  zh: /天然冰|自然冰|野冰|(?:河|湖|江|塘|水库)面?上?(?:结冰|封冻|的冰)|(?:结冰|封冻)的(?:河|湖|江|池塘|水库)/u,
  en: /\b(?:natural|wild|lake|river|pond) ice\b|\bfrozen (?:lake|river|pond|reservoir|canal)s?\b/i,
};

/** A text that speaks of natural ice says how to be safe on it, or leads to the guide that does. */
export function checkNaturalIce({ passages, tags, links }: Writing, locale: Locale): Finding[] {
  if (tags.some(({ name, attributes }) => name === 'Callout' && attributes.type === 'safety')) return [];
  const guide = guidePath(locale, GUIDE);
  if (links.some(({ url }) => url.startsWith(guide))) return [];
  for (const { kind, text, at } of passages) {
    const found = kind === 'meta' ? null : NATURAL_ICE[locale].exec(text);
    if (found) return [factMessages.unsafeIce(at(found.index), say(`“${found[0]}”`, `“${found[0]}”`), guide)];
  }
  return [];
}

/** What we worked out ourselves, and say so. */
const OUR_SUM =
  /本站算|我们算|算下来|假设|\bsums? (?:is|are) ours\b|\bour own (?:sum|arithmetic)|\bwe worked out\b|\bsuppose\b/i;

const AMOUNT = /[¥￥] ?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?) ?(?:元|块钱|yuan\b)/g;

/** Amounts of money without a source: neither in a `<Price>` of the text, nor cited in their paragraph. */
export function checkAmounts({ passages, tags }: Writing, known: ReadonlySet<string>): Finding[] {
  const priced = new Set(known);
  for (const { name, attributes } of tags)
    if (name === 'Price' || name === 'Option')
      for (const key of ['cny', 'to']) priced.add(attributes[key] ?? '');
  return passages.flatMap(({ kind, cited, text, at }) => {
    if (kind !== 'prose' || cited || OUR_SUM.test(text)) return [];
    return [...text.matchAll(AMOUNT)].flatMap((found) => {
      const amount = (found[1] ?? found[2] ?? '').replaceAll(',', '');
      if (Number(amount) === 0 || priced.has(amount)) return [];
      return [factMessages.barePrice(at(found.index), found[0])];
    });
  });
}
