import { type Finding, START } from './finding.ts';
import { fieldMessages } from './messages/fieldMessages.ts';

/** An MDX file taken apart at its `---` lines. */
export interface Parts {
  /** The whole text, without its byte order mark. */
  text: string;
  yaml: string;
  /** The whole text with the front matter blanked out, so that every offset and position stays true. */
  body: string;
  findings: Finding[];
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*$/m;

/** Replaces everything but line ends by spaces. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Splits front matter and body. Without front matter, the body is still read, so that all problems are found. */
export function splitFrontMatter(file: string): Parts {
  const text = file.replace(/^\ufeff/, '');
  const opening = OPENING.exec(text);
  if (!opening) return { text, yaml: '', body: text, findings: [fieldMessages.noFrontMatter(START)] };
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing)
    return { text, yaml: '', body: blank(text), findings: [fieldMessages.openFrontMatter(START)] };
  const end = start + closing.index;
  const bodyStart = end + closing[0].length;
  return {
    text,
    yaml: text.slice(start, end),
    body: blank(text.slice(0, bodyStart)) + text.slice(bodyStart),
    findings: [],
  };
}
