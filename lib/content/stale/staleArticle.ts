import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';
import { START } from '../finding.ts';
import { say, type Words } from '../say.ts';
import type { Source } from '../schema/common.ts';
import type { Guide, Page } from '../types.ts';
import { type Path, placeOfValue } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parseYaml.ts';
import { isUnchecked } from './isUnchecked.ts';
import { priceReason } from './priceReason.ts';
import { pricesInText } from './pricesInText.ts';
import type { StaleFact } from './staleFact.ts';

interface Priced {
  cny: number;
  toCny?: number | undefined;
  year?: string | undefined;
  source?: string | undefined;
}

const priceMessage = (price: Priced, asOf: Date): Words => {
  const amount = moneyRange(price.cny, price.toCny);
  return say(
    `${amount}，${shortYear(price.year, 'zh', asOf)}`,
    `${amount}, ${shortYear(price.year, 'en', asOf)}`,
  );
};

/** Who said so, by the id that a price carries. */
function sourceOf(sources: readonly Source[], id: string | undefined): Pick<StaleFact, 'source' | 'url'> {
  const found = sources.find((source) => source.id === id);
  return found ? { source: found.publisher, ...(found.url && { url: found.url }) } : {};
}

/** Every price in the facts of a guide, with its place in the file. */
function pricesInFacts({ facts }: Guide | Page): { price: Priced; path: Path }[] {
  if (!('tag' in facts)) return [];
  const lines = facts.receipt?.lines ?? [];
  return [
    { price: facts.tag, path: ['tag', 'year'] },
    ...lines.map((price, index) => ({ price, path: ['receipt', 'lines', index, 'year'] })),
  ];
}

/**
 * What of a guide or a page should be looked up again: prices of its tag, its receipt and one of its texts (both
 * languages tell the same ones), and the whole of it where nobody has checked it for long. `read` gives the text of a
 * file.
 */
export function staleArticle(
  article: Guide | Page,
  { kind, file }: { kind: 'guide' | 'page'; file: string },
  read: (file: string) => string | undefined,
  asOf: Date,
): StaleFact[] {
  const { sources, checkedOn } = article.facts;
  const yaml = parseYaml(read(file) ?? '');
  const at = (path: Path) => placeOfValue(yaml, path) ?? START;
  const prose = article.prose.zh ?? article.prose.en;
  const written = [
    ...pricesInFacts(article).map(({ price, path }) => ({ price, file, ...at(path) })),
    ...(prose ? pricesInText(read(prose.file) ?? '').map((one) => ({ file: prose.file, ...one })) : []),
  ];
  const facts = written.flatMap(({ price, ...where }): StaleFact[] => {
    const { year, source } = price;
    const reason = year === undefined ? undefined : priceReason(year, asOf);
    if (!reason) return [];
    return [{ ...where, kind, reason, message: priceMessage(price, asOf), ...sourceOf(sources, source) }];
  });
  if (!isUnchecked(checkedOn, asOf)) return facts;
  const message = say(`上次核对是 ${checkedOn}`, `last checked on ${checkedOn}`);
  return [...facts, { file, ...at(['checkedOn']), kind, reason: 'article/unchecked', message }];
}
