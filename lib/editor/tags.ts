/** A tag of a block in the text of an article, as it is written. Offsets count UTF-16 units. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'self';
  from: number;
  to: number;
  attributes: TagAttribute[];
  /** Alone on its line. */
  alone: boolean;
}

export interface TagAttribute {
  name: string;
  value: string;
  /** With the space before it. */
  from: number;
  to: number;
}

const TAG = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+=(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /\s+([a-zA-Z]+)=(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const plain = (value: string): string =>
  value.replace(/&(?:quot|apos|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** A value as it stands between double quotes. */
export const quoted = (value: string): string =>
  `"${value.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;

function attributesIn(written: string, offset: number): TagAttribute[] {
  return [...written.matchAll(ATTRIBUTE)].map(({ 0: whole, 1: name = '', 2: double, 3: single, index }) => ({
    name,
    value: plain(double ?? single ?? ''),
    from: offset + index,
    to: offset + index + whole.length,
  }));
}

/**
 * The block tags of a text, in order. Only tags that are whole and whose attributes are quoted text: what else an author
 * may have written stays text, and the check says what is wrong with it. Code is left alone.
 */
export function tagsIn(text: string): Tag[] {
  const code = [...text.matchAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|(`+)[^\n]*?[^`\n]\2(?!`)/gm)].map(
    ({ 0: whole, index }) => [index, index + whole.length] as const,
  );
  return [...text.matchAll(TAG)]
    .filter(({ index }) => !code.some(([from, to]) => index >= from && index < to))
    .map(({ 0: whole, 1: slash, 2: name = '', 3: written = '', 4: self, index }) => {
      const [from, to] = [index, index + whole.length];
      const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
      const end = text.indexOf('\n', to);
      const rest = text.slice(to, end < 0 ? text.length : end);
      const at = from + 1 + (slash?.length ?? 0) + name.length;
      return {
        name,
        kind: slash ? 'close' : self ? 'self' : 'open',
        from,
        to,
        attributes: attributesIn(written, at),
        alone: line.trim() === '' && rest.trim() === '',
      };
    });
}

/** Which closing tag each opening one has, by position; tags that cross are left out. */
export function pairsOf(tags: readonly Tag[]): Map<Tag, Tag> {
  const pairs = new Map<Tag, Tag>();
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const opening = open[at];
    if (!opening) continue;
    open.length = at;
    pairs.set(opening, tag);
  }
  return pairs;
}
