import type { YAMLError, YAMLWarning } from 'yaml';
import type { Finding, Place } from '../finding.ts';
import { yamlMessages } from '../messages/yamlMessages.ts';

type Where = (offset: number) => Place;

/** A full-width colon after a field name, which YAML does not know. */
const WIDE_COLON = /^[ \t]*(?:- )?[A-Za-z][\w-]*(：)/m;
const TIGHT_COLON = /^[ \t]*(?:- )?([A-Za-z][\w-]*):\S/;
/** A value that opens with a quote. */
const QUOTED = /(?:^|[:\-{[,]\s+)(["'])/;

/** The full-width colon of a text, if that is what an editor tripped over. */
export function wideColon(text: string, place: Where): Finding | undefined {
  const found = WIDE_COLON.exec(text);
  return found ? yamlMessages.wideColon(place(found.index + found[0].length - 1)) : undefined;
}

/** The line around an offset, and where it begins. */
function lineAt(text: string, offset: number): { line: string; from: number } {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', from);
  return { line: text.slice(from, end < 0 ? undefined : end).replace(/\r$/, ''), from };
}

/** A quote that opens a value and has no fellow on its line. */
function openQuote(text: string, place: Where): Finding | undefined {
  let from = 0;
  for (const line of text.split('\n')) {
    const quote = QUOTED.exec(line);
    const at = quote ? quote.index + quote[0].length - 1 : 0;
    if (quote?.[1] && !line.slice(at + 1).includes(quote[1]))
      return yamlMessages.openQuote(place(from + at), line, quote[1]);
    from += line.length + 1;
  }
  return undefined;
}

/** The last line up to an offset with more opening than closing brackets. */
function openBracket(text: string, offset: number, place: Where): Finding {
  let { line, from } = lineAt(text, offset);
  const opens = (one: string): number => one.split(/[{[]/).length - one.split(/[}\]]/).length;
  while (from > 0 && opens(line) <= 0) ({ line, from } = lineAt(text, from - 1));
  const first = Math.max(0, line.search(/[{[]/));
  return yamlMessages.openBracket(place(from + first), line);
}

/** A value below or beside another: the second colon of a line, or a line that does not belong so deep. */
function nested(text: string, offset: number, place: Where): Finding {
  const { line, from } = lineAt(text, offset);
  if (/:\s+.*:(?:\s|$)/.test(line)) return yamlMessages.colonInside(place(offset), line);
  const next = from + line.length + 1;
  const below = lineAt(text, next).line;
  return yamlMessages.indent(place(next + below.search(/\S|$/)), below);
}

/** Says in plain words what the YAML parser found. */
export function syntaxWords(error: YAMLError | YAMLWarning, text: string, place: Where): Finding {
  const { code } = error;
  const offset = error.pos[0];
  const { line, from } = lineAt(text, offset);
  const here = place(offset);
  if (code === 'DUPLICATE_KEY')
    return yamlMessages.twice(here, /^\s*(?:- )?([^:]+):/.exec(line)?.[1]?.trim() ?? line);
  const wide = wideColon(text, place);
  if (wide) return wide;
  const tight = TIGHT_COLON.exec(line);
  const fieldless = code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
  if (fieldless && tight?.[1] && !line.includes('://'))
    return yamlMessages.tightColon(place(from), line, tight[1]);
  if (code === 'MISSING_CHAR' && error.message.includes('quote')) {
    const quote = openQuote(text, place);
    if (quote) return quote;
  }
  if (code === 'TAB_AS_INDENT') return yamlMessages.tab(here);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return nested(text, offset, place);
  if (code === 'BLOCK_IN_FLOW' || (code === 'BAD_INDENT' && error.message.startsWith('Flow')))
    return openBracket(text, offset, place);
  if (code === 'BAD_INDENT') return yamlMessages.indent(here, line);
  if (fieldless) return yamlMessages.noField(here, line);
  if (code === 'RESOURCE_EXHAUSTION') return yamlMessages.tooDeep(here);
  if (code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED') return yamlMessages.badStart(here, line);
  if (code === 'BAD_DQ_ESCAPE') return yamlMessages.escape(here, line);
  if (code === 'UNEXPECTED_TOKEN') {
    if (/["']\s*\S/.test(line.slice(QUOTED.exec(line)?.index ?? line.length)))
      return yamlMessages.afterQuote(here, line);
    if (/:\s+[-?>|]\s/.test(line)) return yamlMessages.badStart(here, line);
  }
  return yamlMessages.stray(here, line);
}

/** A value that begins with `*` or `&`, and is taken for a reference. */
export function aliasWords(text: string, place: Where): Finding {
  const found = /^[ \t]*(?:- )?[\w-]+:[ \t]+([*&])/m.exec(text);
  if (!found) return yamlMessages.tangled(place(0));
  const offset = found.index + found[0].length - 1;
  return yamlMessages.alias(place(offset), lineAt(text, offset).line);
}
