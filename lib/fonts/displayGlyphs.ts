import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#lib/content/index.ts';
import { displayedText } from './displayedText.ts';

/** Always in the display face: Latin, digits, prices, and the punctuation of both languages. */
const BASICS = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}¥–—·…“”‘’，。、：；？！（）《》℃×−→`;

export type GlyphGroup = 'core' | 'prose' | 'places';

/** The words of the interface: every character that stands in the text dictionaries. */
function interfaceWords(): string {
  const folder = path.join('lib', 'i18n', 'text');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return sources.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('');
}

const han = (text: string): string[] => [...text].filter((char) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char));

/**
 * The characters set in the display face, split into three groups so that a page downloads only what it shows:
 * the interface, the prose titles, and the names of places. A character belongs to the first group that has it.
 */
export function displayGlyphs(content: Content): Record<GlyphGroup, string> {
  const core = new Set([...BASICS, ...han(interfaceWords())]);
  const documents = [
    ...content.guides.map(({ facts, prose }) => [facts, prose]),
    ...Object.values(content.pages).map(({ facts, prose }) => [facts, prose]),
  ];
  const titles = JSON.stringify(documents, (key, value) => (key === 'body' || key === 'sources' ? undefined : value));
  const bodies = [...content.guides, ...Object.values(content.pages)].flatMap(({ prose }) => prose.zh?.body ?? []);
  const displayed = bodies.map((body) => displayedText(body)).join('');
  const home = JSON.stringify(content.home ?? '') + JSON.stringify(content.film?.chapters ?? '');
  const prose = new Set(han(titles + displayed + home).filter((char) => !core.has(char)));
  const names = content.cities.map(({ name, short, province }) => name.zh + short.zh + province.zh).join('');
  const places = new Set(han(names).filter((char) => !core.has(char) && !prose.has(char)));
  return { core: [...core].join(''), prose: [...prose].join(''), places: [...places].join('') };
}
