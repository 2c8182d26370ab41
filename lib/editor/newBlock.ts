import type { BlockSpec } from '#lib/content/blocks.ts';
import { quoted } from './tags.ts';

/** A new block as it is written into a text; `cursor` is where its words go. */
export interface NewBlock {
  text: string;
  cursor: number;
}

const tagText = (name: string, values: Readonly<Record<string, string>>, end: string): string => {
  const written = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}=${quoted(value)}`);
  return `<${name}${written.join('')}${end}`;
};

/** Writes a block with its attributes; `inside` stands where its words will be. */
export function newBlock(
  name: string,
  spec: Pick<BlockSpec, 'holds' | 'only'>,
  values: Readonly<Record<string, string>>,
  inside = '',
): NewBlock {
  if (spec.holds === 'none') {
    const text = tagText(name, values, ' />');
    return { text, cursor: text.length };
  }
  const open = tagText(name, values, '>');
  if (spec.holds === 'words')
    return { text: `${open}${inside}</${name}>`, cursor: open.length + inside.length };
  const words = spec.only?.includes('list') && inside === '' ? '- ' : inside;
  const before = `${open}\n\n${words}`;
  return { text: `${before}\n\n</${name}>`, cursor: before.length };
}

/** How many line ends a text has to gain so that a block after (or before) it stands apart. */
const missingLines = (beside: string): string => '\n'.repeat(Math.max(0, 2 - beside.length));

/** A block set apart from the text around an offset by empty lines. Offsets of the result count from `at`. */
export function setApart({ text, cursor }: NewBlock, whole: string, at: number): NewBlock {
  const before = /\n*$/.exec(whole.slice(0, at))?.[0] ?? '';
  const after = /^\n*/.exec(whole.slice(at))?.[0] ?? '';
  const lead = whole.slice(0, at).trim() === '' ? '' : missingLines(before);
  const tail = whole.slice(at).trim() !== '' ? missingLines(after) : after === '' ? '\n' : '';
  return { text: `${lead}${text}${tail}`, cursor: cursor + lead.length };
}
