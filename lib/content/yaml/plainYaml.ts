import { flowValue, plainScalar, quoted, type Read } from './plainValue.ts';
import type { YamlNode } from './yamlNode.ts';

/** A text read by the quick way: its value, and where everything stands. */
export interface PlainYaml {
  value: unknown;
  root: YamlNode;
}

interface Line {
  indent: number;
  /** Offset of its first character that is no space. */
  from: number;
  /** Offset behind its last character that is no space. */
  to: number;
}

/** Tabs, returns, other controls, document marks and directives: for the full parser. */
const UNUSUAL = /[^\n -~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef]|^(?:---|\.\.\.|%)/m;
const KEY = /([A-Za-z][\w-]*):(?: +|$)/my;
const CONSTANT = /^(?:true|false|null)$/i;

/** The lines that are not empty; comments may stand before all others only, for elsewhere they belong to a value. */
function linesOf(text: string): Line[] | undefined {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let [from, to] = [start, end];
    while (from < end && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (text[from] !== '#') {
      if (from < to) lines.push({ indent: from - start, from, to });
    } else if (lines.length > 0) return undefined;
    start = end + 1;
  }
  return lines;
}

/** Reads lines of `key: value` and `- item`. Any doubt ends it: `undefined` all the way up. */
class Reader {
  readonly #text: string;
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string, lines: Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  whole(): Read | undefined {
    const first = this.#lines[0];
    if (!first) return undefined;
    const read = this.#block(first.indent, first.from);
    return this.#at === this.#lines.length ? read : undefined;
  }

  /** The map or list that begins at an offset of the current line; its further lines are indented by `indent`. */
  #block(indent: number, from: number): Read | undefined {
    return this.#isItem(from) ? this.#list(indent, from) : this.#map(indent, from);
  }

  #isItem(from: number): boolean {
    return this.#text[from] === '-' && this.#text[from + 1] === ' ';
  }

  #map(indent: number, start: number): Read | undefined {
    const value: Record<string, unknown> = {};
    const node: YamlNode & { kind: 'map' } = { kind: 'map', from: start, pairs: [] };
    let from = start;
    for (;;) {
      KEY.lastIndex = from;
      const key = KEY.exec(this.#text)?.[1];
      if (!key || CONSTANT.test(key) || Object.hasOwn(value, key)) return undefined;
      const read = this.#value(KEY.lastIndex, indent, key);
      if (!read) return undefined;
      value[key] = read.value;
      node.pairs.push({ key: { kind: 'scalar', from, value: key }, value: read.node });
      const next = this.#lines[this.#at];
      if (!next || next.indent < indent) return { value, node };
      if (next.indent > indent) return undefined;
      from = next.from;
    }
  }

  #list(indent: number, start: number): Read | undefined {
    const value: unknown[] = [];
    const node: YamlNode & { kind: 'list' } = { kind: 'list', from: start, items: [] };
    let from = start;
    for (;;) {
      if (!this.#isItem(from)) return undefined;
      let inner = from + 1;
      while (this.#text[inner] === ' ') inner++;
      KEY.lastIndex = inner;
      const read = KEY.test(this.#text)
        ? this.#map(indent + inner - from, inner)
        : this.#value(inner, indent, '');
      if (!read) return undefined;
      value.push(read.value);
      node.items.push(read.node);
      const next = this.#lines[this.#at];
      if (!next || next.indent < indent) return { value, node };
      if (next.indent > indent) return undefined;
      from = next.from;
    }
  }

  /** What stands at an offset of the current line, or in the lines below it, and goes on to the next line. */
  #value(from: number, indent: number, key: string): Read | undefined {
    const line = this.#lines[this.#at];
    const next = this.#lines[++this.#at];
    if (!line) return undefined;
    if (from >= line.to)
      return next && next.indent > indent ? this.#block(next.indent, next.from) : undefined;
    // A line further in would go on with this value.
    if (next && next.indent > indent) return undefined;
    const first = this.#text[from];
    if (first === '{' || first === '[') {
      const read = flowValue(this.#text, from, line.to);
      return read?.to === line.to ? read : undefined;
    }
    if (first === '"' || first === "'") {
      const read = quoted(this.#text, from, line.to);
      return read?.to === line.to ? read : undefined;
    }
    return plainScalar(this.#text, from, line.to, key);
  }
}

/**
 * Reads the YAML that this site writes: maps, lists, text of one line. Anything else, right or wrong, is `undefined`,
 * and left to the `yaml` package, which is 20 times slower and knows what to say of mistakes. Whatever comes back is
 * what that package would have made of it (plainYaml.test.ts).
 */
export function plainYaml(text: string): PlainYaml | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const lines = linesOf(text);
  const read = lines && new Reader(text, lines).whole();
  return read && { value: read.value, root: read.node };
}
