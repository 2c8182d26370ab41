import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#lib/content/index.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { inGlyphOrder } from './glyphOrder.ts';

/** Always in the display face: Latin, digits, prices, and the punctuation of both languages. */
const BASICS = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}¥–—·…“”‘’，。、：；？！（）《》℃×−→`;

/** The words of the interface: every character that stands in the text dictionaries. */
function interfaceWords(): string {
  const folder = path.join('lib', 'i18n', 'text');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return sources.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('');
}

const han = (text: string): string[] =>
  [...text].filter((char) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char));

/** Everything that pages set in the display face and that comes from the content. */
function contentWords(content: Content): string {
  const articles = [...content.guides, ...Object.values(content.pages)];
  const titles = articles.flatMap(({ prose }) =>
    prose.zh ? [prose.zh.title, ...prose.zh.headings.map(({ text }) => text), ...prose.zh.displayText] : [],
  );
  const receipts = content.guides.map(({ facts }) => JSON.stringify([facts.tag.note, facts.receipt?.title]));
  const places = content.cities.map(({ name, short, province }) => name.zh + short.zh + province.zh);
  const venues = content.venues.map(({ name }) => name.zh);
  const steps = Object.values(content.firstVisits?.visits ?? {}).flatMap((visit) =>
    visit.map(({ title }) => title.zh),
  );
  const charts = Object.values(content.pages).flatMap(({ facts }) =>
    (facts.charts ?? []).map(({ title }) => title.zh),
  );
  const { events, medals, technology, places: hosts } = content.games;
  const games = [
    ...(events?.events ?? []).map(({ discipline }) => discipline.zh),
    ...(medals?.afterReallocation.rows ?? []).map(({ name }) => name.zh),
    ...(hosts?.venues ?? []).map(({ name }) => name.zh),
    ...(technology?.items ?? []).map(({ title }) => title.zh),
  ];
  const others = [JSON.stringify(content.home ?? ''), JSON.stringify(content.film?.chapters ?? ''), ...steps];
  return [...titles, ...receipts, ...places, ...venues, ...charts, ...games, ...others].join('');
}

/**
 * The glyphs of the display face: `first`, Latin, digits and the words of the frame, which every page shows, and
 * `others`, those first that visits need most.
 */
export function displayGlyphs(content: Content): { first: string; others: string[] } {
  const first = new Set([...BASICS, ...han(JSON.stringify(Object.values(frameText.zh)))]);
  const uses = new Map<string, number>();
  for (const char of han(interfaceWords() + contentWords(content))) uses.set(char, (uses.get(char) ?? 0) + 1);
  const others = [...uses]
    .filter(([char]) => !first.has(char))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { first: [...first].join(''), others: inGlyphOrder(others.map(([char]) => char)) };
}
