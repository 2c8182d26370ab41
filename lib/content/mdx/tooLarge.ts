import { type Finding, START } from '../finding.ts';
import { fileMessages } from '../messages/fileMessages.ts';
import { textMessages } from '../messages/textMessages.ts';
import { placeOf } from './textPlace.ts';

/** A line that opens more than 16 quotes and lists at once, and is no rule; the parser’s time grows with its square. */
const CROWDED_LINE = /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){17,}/m;
/** A list item or quote further in than 16 levels of lists would put it; the time grows with the square of levels. */
const FAR_ITEM = /^[ \t]{100,}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/m;
const MOST_IN_LINE = 8000;
const LONG_LINE = /^.{8001,}$/m;
const MOST_LINES = 4000;
/** More marks than any paragraph needs; the parser’s time grows with their square. */
const MOST_MARKS = 4000;
const MARKS: ReadonlySet<number> = new Set([...'*_[]~|'].map((mark) => mark.charCodeAt(0)));
const NEW_LINE = 10;

/** Where a paragraph with far too many marks begins, or -1. */
function denseAt(text: string): number {
  let [from, marks] = [0, 0];
  for (const line of text.matchAll(/^.*$/gm)) {
    if (line[0].trim() === '') [from, marks] = [line.index + line[0].length + 1, 0];
    else marks += line[0].replace(/[^*_[\]~|]/g, '').length;
    if (marks > MOST_MARKS) return from;
  }
  return -1;
}

/** Whether a text may have too many lines, too long a line or too many marks in a paragraph: quick, and seldom so. */
function isLarge(text: string): boolean {
  let [lines, longest, marks, start] = [1, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) {
      lines += 1;
      longest = Math.max(longest, at - start);
      start = at + 1;
    } else if (MARKS.has(code)) marks += 1;
  }
  return lines > MOST_LINES || Math.max(longest, text.length - start) > MOST_IN_LINE || marks > MOST_MARKS;
}

/** What no article needs and would keep the parser busy, if a text has it. */
export function tooLarge(text: string): Finding | undefined {
  const crowded = CROWDED_LINE.exec(text) ?? FAR_ITEM.exec(text);
  if (crowded) return textMessages.tooDeep(placeOf(text, crowded.index));
  if (!isLarge(text)) return undefined;
  const long = LONG_LINE.exec(text);
  if (long) return fileMessages.lineTooLong(placeOf(text, long.index), MOST_IN_LINE);
  if (text.split('\n', MOST_LINES + 1).length > MOST_LINES)
    return fileMessages.tooManyLines(START, MOST_LINES);
  const dense = denseAt(text);
  return dense < 0 ? undefined : fileMessages.tooDense(placeOf(text, dense), MOST_MARKS);
}
