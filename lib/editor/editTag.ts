import { quoted, type Tag } from './tags.ts';

/** A part of a text to be replaced. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/**
 * The changes that give a tag new attributes. What keeps its value keeps its bytes; an empty value takes the attribute
 * away; a new one goes behind the others, in the order of `values`.
 */
export function editTag(tag: Tag, values: Readonly<Record<string, string>>): Change[] {
  const changes: Change[] = [];
  const written = new Set<string>();
  for (const { name, value, from, to } of tag.attributes) {
    written.add(name);
    const next = values[name];
    if (next === undefined || next === value) continue;
    changes.push({ from, to, insert: next === '' ? '' : ` ${name}=${quoted(next)}` });
  }
  const added = Object.entries(values)
    .filter(([name, value]) => !written.has(name) && value !== '')
    .map(([name, value]) => ` ${name}=${quoted(value)}`)
    .join('');
  const last = tag.attributes.at(-1)?.to ?? tag.from + 1 + tag.name.length;
  if (added !== '') changes.push({ from: last, to: last, insert: added });
  return changes;
}

/** Applies changes that do not overlap, given in order. */
export const applyChanges = (text: string, changes: readonly Change[]): string =>
  changes.reduceRight((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
