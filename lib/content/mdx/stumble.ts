import type { Finding } from '../finding.ts';
import { tagMessages } from '../messages/tagMessages.ts';
import { offsetOf, placeOf } from './textPlace.ts';

/** What stopped the parser: what to report (nothing, if it follows from an earlier report) and what to blank out. */
export interface Stumble {
  finding?: Finding;
  from: number;
  to: number;
}

interface ParserError {
  reason: string;
  ruleId?: string;
  source?: string;
  line?: number;
  column?: number;
}

/** Whether an error comes from the MDX parser (a VFileMessage), as opposed to an overflow. */
export const isParserError = (error: unknown): error is ParserError =>
  error instanceof Error && 'reason' in error && 'ruleId' in error;

/** Tags whose other half was blanked out: their remaining half is no new mistake. */
export class Orphans {
  #halves: string[] = [];

  add(half: string): void {
    this.#halves.push(half);
  }

  /** Whether `half` is known to be alone; forgets it. */
  take(half: string): boolean {
    const at = this.#halves.indexOf(half);
    if (at >= 0) this.#halves.splice(at, 1);
    return at >= 0;
  }
}

const isHtml = (name: string): boolean => /^[a-z]/.test(name) && !name.includes('.');

/** The end of the tag at `from`: behind its `>`, or behind the `<` if there is none near. */
function tagEnd(text: string, from: number): number {
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'<>])*>/.exec(text.slice(from, from + 2000));
  return from + (tag?.[0].length ?? 1);
}

/** The last tag before `at` that never ends, mostly for want of a quote. */
function unfinished(text: string, at: number): number {
  let from = at;
  do from = text.lastIndexOf('<', from - 1);
  while (from > 0 && tagEnd(text, from) > from + 1);
  return Math.max(from, 0);
}

const nameAt = (text: string, from: number): string =>
  /^<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)?/u.exec(text.slice(from, from + 100))?.[1] ?? '';

function openTag(text: string, from: number, orphans: Orphans): Stumble {
  const name = nameAt(text, from);
  const place = placeOf(text, from);
  const span = { from, to: tagEnd(text, from) };
  if (orphans.take(`</${name}>`)) return span;
  orphans.add(`<${name}>`);
  return {
    ...span,
    finding: isHtml(name) ? tagMessages.html(place, name) : tagMessages.unclosed(place, name),
  };
}

function closeTag(text: string, from: number, orphans: Orphans): Stumble {
  const name = nameAt(text, from);
  const place = placeOf(text, from);
  const span = { from, to: tagEnd(text, from) };
  if (orphans.take(`<${name}>`)) return span;
  return {
    ...span,
    finding: isHtml(name) ? tagMessages.html(place, name) : tagMessages.strayClose(place, name),
  };
}

/** A closing tag that fits no opening one: misspelt, or the tag inside was left open. */
function mismatch(text: string, open: number, close: number, orphans: Orphans): Stumble {
  const closing = nameAt(text, close);
  const opening = nameAt(text, open);
  if (orphans.take(`<${closing}>`)) return { from: close, to: tagEnd(text, close) };
  const openedBefore = new RegExp(`<${closing.replace(/[$.]/g, '\\$&')}[\\s/>]`).test(text.slice(0, close));
  if (openedBefore || isHtml(opening)) return openTag(text, open, orphans);
  orphans.add(`</${opening}>`);
  return {
    from: close,
    to: tagEnd(text, close),
    finding: tagMessages.misspeltClose(placeOf(text, close), closing, opening),
  };
}

/** A tag that breaks off in the middle: `<5`, `<!--`, `<img src=x>`, `<A b="…`. */
function brokenTag(text: string, at: number, ruleId: string, orphans: Orphans): Stumble {
  const from =
    ruleId === 'unexpected-eof' ? unfinished(text, at) : Math.max(text.lastIndexOf('<', at - 1), 0);
  const name = nameAt(text, from);
  const place = placeOf(text, from);
  if (text.startsWith('<!', from)) {
    const end = text.indexOf('-->', from);
    return { from, to: end < 0 ? from + 2 : end + 3, finding: tagMessages.comment(place) };
  }
  if (/^<[a-z]+:\/$/i.test(text.slice(from, at + 1)))
    return { from, to: from + 1, finding: tagMessages.autolink(place) };
  if (name === '') return { from, to: from + 1, finding: tagMessages.bareAngle(place) };
  const close = text.indexOf('>', at);
  const to = ruleId === 'unexpected-eof' || close < 0 ? from + 1 : close + 1;
  if (text[to - 2] !== '/') orphans.add(`<${name}>`);
  if (isHtml(name)) return { from, to, finding: tagMessages.html(place, name) };
  if (ruleId === 'unexpected-lazy') return { from, to, finding: tagMessages.lazy(place, name) };
  const curly = /[“”‘’＂]/.exec(text.slice(from, at + 1))?.[0];
  if (curly && !/["']/.test(text.slice(from, at)))
    return { from, to, finding: tagMessages.curlyQuotes(placeOf(text, at), name, curly) };
  const beforeValue = /=\s*$/.test(text.slice(from, at));
  return {
    from,
    to,
    finding: beforeValue ? tagMessages.unquoted(placeOf(text, at), name) : tagMessages.broken(place, name),
  };
}

/** The last `{` before an offset that no `}` closes. */
function braceBefore(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    if (text[at] === '}') depth += 1;
    if (text[at] === '{' && depth-- === 0) return at;
  }
  return Math.max(text.lastIndexOf('{', offset), 0);
}

/** Reads an error of the MDX parser: which tag or brace caused it, and where that begins. */
export function stumbleOf(error: ParserError, text: string, orphans: Orphans): Stumble {
  const at =
    error.line === undefined ? text.length : offsetOf(text, { line: error.line, column: error.column ?? 1 });
  if (error.source === 'micromark-extension-mdx-expression') {
    const from = braceBefore(text, at);
    return { from, to: from + 1, finding: tagMessages.openBrace(placeOf(text, from)) };
  }
  const opened = /\((\d+):(\d+)-/.exec(error.reason);
  const open = opened ? offsetOf(text, { line: Number(opened[1]), column: Number(opened[2]) }) : -1;
  if (error.reason.startsWith('Unexpected closing tag') && open >= 0)
    return mismatch(text, open, at, orphans);
  if (error.reason.startsWith('Expected a closing tag') && open >= 0) return openTag(text, open, orphans);
  if (error.reason.startsWith('Expected the closing tag')) {
    const name = nameAt(text, at);
    if (!isHtml(name)) orphans.add(`</${name}>`);
    const span = { from: at, to: tagEnd(text, at) };
    return isHtml(name) ? span : { ...span, finding: tagMessages.wrongSideClose(placeOf(text, at), name) };
  }
  if (error.ruleId === 'unexpected-closing-slash') return closeTag(text, Math.max(at - 1, 0), orphans);
  return brokenTag(text, at, error.ruleId ?? '', orphans);
}
