import { wordMessages } from '../messages/wordMessages.ts';
import { each, type Slip, slip } from './slip.ts';

/** One blank at the end of a line of words, or any on an empty one. Two behind words are a line break in Markdown. */
const BLANKS = /(?<![ \t\r\n])[ \t](?=\r?\n|$)|(?<=^|\n)[ \t]+(?=\r?\n|$)/g;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/m;

/** Blanks that nobody sees: at the ends of lines, and a missing line end at the end of the file. Offsets of the file. */
export function blanksIn(text: string): Slip[] {
  if (FENCE.test(text)) return [];
  const found = each(text, BLANKS, ({ 0: blanks, index }) =>
    slip(wordMessages.endBlank, [], index, { length: blanks.length, write: '' }),
  );
  return text === '' || /[\r\n]$/.test(text)
    ? found
    : [...found, slip(wordMessages.noLineEnd, [], text.length, { length: 0, write: '\n' })];
}
