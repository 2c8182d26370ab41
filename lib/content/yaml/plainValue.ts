import type { YamlNode } from './yamlNode.ts';

/** A value, its node, and the offset behind it. */
export interface Read {
  value: unknown;
  node: YamlNode;
  to?: number;
}

const scalar = (value: unknown, from: number, to: number): Read => ({
  value,
  node: { kind: 'scalar', from, value },
  to,
});

/** What a plain text cannot begin with. */
const INDICATOR = /[-?:,[\]{}#&*!|>'"%@`]/;
const WHOLE = /^[-+]?\d+$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
/** Empty values, and numbers that no editor writes. */
const ODD = /^(?:~|null|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan|[-+]?(?:\.\d+|\d+(?:\.\d*)?)e[-+]?\d+)$/i;
/** Beginnings that may be more than text. */
const SPECIAL = /[-+.\d~nNtTfF]/;

/** Years and dates are text in every schema. */
const isText = (key: string): boolean => key === 'year' || key === 'date';

function resolved(source: string, key: string): { value: unknown } | undefined {
  if (!SPECIAL.test(source[0] ?? '')) return { value: source };
  if (WHOLE.test(source)) return { value: isText(key) ? source : Number.parseInt(source, 10) };
  if (DECIMAL.test(source)) return { value: isText(key) ? source : Number.parseFloat(source) };
  if (ODD.test(source)) return undefined;
  if (/^(?:true|True|TRUE)$/.test(source)) return { value: true };
  if (/^(?:false|False|FALSE)$/.test(source)) return { value: false };
  return { value: source };
}

/** Text without quotes, up to an offset. */
export function plainScalar(text: string, from: number, to: number, key: string): Read | undefined {
  const source = text.slice(from, to);
  const first = source[0] ?? '';
  if (first === '' || (INDICATOR.test(first) && !(first === '-' && /^-[\d.]/.test(source)))) return undefined;
  if (source.includes(': ') || source.includes(' #') || source.endsWith(':')) return undefined;
  const found = resolved(source, key);
  return found && scalar(found.value, from, to);
}

/** Text in quotes that begins at an offset, and ends before another. */
export function quoted(text: string, from: number, limit: number): Read | undefined {
  const mark = text[from] ?? '';
  let to = text.indexOf(mark, from + 1);
  if (mark === "'") while (to >= 0 && text[to + 1] === "'") to = text.indexOf(mark, to + 2);
  if (to < 0 || to >= limit) return undefined;
  const inside = text.slice(from + 1, to);
  if (mark === '"') return inside.includes('\\') ? undefined : scalar(inside, from, to + 1);
  return scalar(inside.replaceAll("''", "'"), from, to + 1);
}

const FLOW_KEY = /([A-Za-z][\w-]*): +/y;
const DEEPEST = 20;

/** A `{ … }` or `[ … ]` of one line that begins at an offset. */
export function flowValue(text: string, start: number, limit: number, depth = 0): Read | undefined {
  if (depth > DEEPEST) return undefined;
  const isMap = text[start] === '{';
  const end = isMap ? '}' : ']';
  const map: Record<string, unknown> = {};
  const list: unknown[] = [];
  const pairs: { key: YamlNode; value: YamlNode }[] = [];
  const items: YamlNode[] = [];
  let at = start + 1;
  const skip = (): void => {
    while (at < limit && text[at] === ' ') at++;
  };
  const done = (): Read =>
    isMap
      ? { value: map, node: { kind: 'map', from: start, pairs }, to: at }
      : { value: list, node: { kind: 'list', from: start, items }, to: at };
  skip();
  if (text[at] === end && at++ < limit) return done();
  for (;;) {
    skip();
    const from = at;
    let key = '';
    if (isMap) {
      FLOW_KEY.lastIndex = at;
      key = FLOW_KEY.exec(text)?.[1] ?? '';
      if (!key || /^(?:true|false|null)$/i.test(key) || Object.hasOwn(map, key)) return undefined;
      at = FLOW_KEY.lastIndex;
    }
    const read = flowItem(text, at, limit, key, depth);
    if (read?.to === undefined) return undefined;
    at = read.to;
    if (isMap) {
      map[key] = read.value;
      pairs.push({ key: { kind: 'scalar', from, value: key }, value: read.node });
    } else {
      list.push(read.value);
      items.push(read.node);
    }
    skip();
    if (at >= limit) return undefined;
    const mark = text[at++];
    if (mark === end) return done();
    if (mark !== ',') return undefined;
  }
}

function flowItem(text: string, from: number, limit: number, key: string, depth: number): Read | undefined {
  const first = text[from];
  if (first === '{' || first === '[') return flowValue(text, from, limit, depth + 1);
  if (first === '"' || first === "'") return quoted(text, from, limit);
  let to = from;
  while (to < limit && !',[]{}'.includes(text[to] ?? '')) to++;
  while (to > from && text[to - 1] === ' ') to--;
  return plainScalar(text, from, to, key);
}
