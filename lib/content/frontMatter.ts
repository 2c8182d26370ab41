import { type Finding, finding, START } from './finding.ts';
import { say } from './say.ts';

/** An MDX file taken apart at its `---` lines. */
export interface Parts {
  yaml: string;
  /** The whole text with the front matter blanked out, so that every offset and position stays true. */
  body: string;
  findings: Finding[];
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*$/m;

/** Replaces everything but line ends by spaces. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

const missing = (place: { line: number; column: number }): Finding =>
  finding(
    place,
    'front-matter/missing',
    say('这里应该是文首信息的 ---', 'the front matter’s --- belongs here'),
    say(
      '第一行写 ---，接着写标题、摘要等各项，再用一行 --- 结束',
      'put --- on line 1, then the fields, then a line with --- again',
    ),
  );

/** Splits front matter and body. Without front matter, the body is still read, so that all problems are found. */
export function splitFrontMatter(file: string): Parts {
  const text = file.replace(/^\ufeff/, '');
  const opening = OPENING.exec(text);
  if (!opening) return { yaml: '', body: text, findings: [missing(START)] };
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) return { yaml: '', body: blank(text), findings: [missing(START)] };
  const end = start + closing.index;
  const bodyStart = end + closing[0].length;
  return {
    yaml: text.slice(start, end),
    body: blank(text.slice(0, bodyStart)) + text.slice(bodyStart),
    findings: [],
  };
}
