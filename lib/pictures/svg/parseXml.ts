/** An element of a drawing. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  /** Offset of its `<` in the text. */
  at: number;
}

/** Why a text is not taken as XML, and where. */
export class XmlTrouble extends Error {
  readonly at: number;
  readonly why: 'entity' | 'broken' | 'deep';

  constructor(why: XmlTrouble['why'], at: number) {
    super(`${why} at ${at}`);
    this.why = why;
    this.at = at;
  }
}

const DEEPEST = 64;
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const TEXT = /[^<]+/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows none of these
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its character references resolved. Only the five names of XML are known: no drawing declares its own. */
function resolve(text: string, at: number): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,30})?(;)?/gi, (_, name: string | undefined, end) => {
    const code = name?.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : undefined;
    const found =
      code === undefined ? NAMED[name ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (!end || found === undefined || CONTROLS.test(found)) throw new XmlTrouble('entity', at);
    return found;
  });
}

/** Offset behind a mark that ends what begins at `at`. */
function behind(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  if (end < 0) throw new XmlTrouble('broken', at);
  return end + mark.length;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads one start tag; `end` is the offset behind it. */
function startTag(text: string, at: number): { element: XmlElement; end: number; closed: boolean } {
  const name = match(NAME, text, at + 1);
  if (!name) throw new XmlTrouble('broken', at);
  const element: XmlElement = { name: name[0], attributes: new Map(), children: [], at };
  let end = at + 1 + name[0].length;
  for (let one = match(ATTRIBUTE, text, end); one; one = match(ATTRIBUTE, text, end)) {
    const key = one[1] ?? '';
    if (element.attributes.has(key)) throw new XmlTrouble('broken', end);
    element.attributes.set(key, resolve(one[2] ?? one[3] ?? '', end));
    end += one[0].length;
  }
  const close = match(TAG_END, text, end);
  if (!close) throw new XmlTrouble('broken', end);
  return { element, end: end + close[0].length, closed: close[1] === '/' };
}

/**
 * Parses XML strictly: no entities of its own, no guessing. Comments and instructions are left out. Without recursion,
 * in linear time.
 * @throws XmlTrouble
 */
export function parseXml(source: string): XmlElement {
  const text = source.replace(/^\ufeff/, '');
  const bad = CONTROLS.exec(text);
  if (bad) throw new XmlTrouble('broken', bad.index);
  const top: XmlElement = { name: '', attributes: new Map(), children: [], at: 0 };
  const open = [top];
  for (let at = 0; at < text.length; ) {
    const parent = open.at(-1) ?? top;
    const run = match(TEXT, text, at);
    if (run) {
      if (parent !== top) parent.children.push(resolve(run[0], at));
      else if (run[0].trim() !== '') throw new XmlTrouble('broken', at);
      at += run[0].length;
    } else if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4);
    else if (text.startsWith('<?', at)) at = behind(text, '?>', at);
    else if (text.startsWith('<![CDATA[', at)) {
      const end = behind(text, ']]>', at);
      parent.children.push(text.slice(at + 9, end - 3));
      at = end;
    } else if (text.startsWith('<!', at)) {
      const end = behind(text, '>', at);
      if (text.slice(at, end).includes('[')) throw new XmlTrouble('entity', at);
      at = end;
    } else if (text.startsWith('</', at)) {
      const end = behind(text, '>', at);
      if (parent === top || text.slice(at + 2, end - 1).trimEnd() !== parent.name)
        throw new XmlTrouble('broken', at);
      open.pop();
      at = end;
    } else {
      if (parent === top && top.children.length > 0) throw new XmlTrouble('broken', at);
      const { element, end, closed } = startTag(text, at);
      parent.children.push(element);
      if (!closed && open.push(element) > DEEPEST) throw new XmlTrouble('deep', at);
      at = end;
    }
  }
  const [root] = top.children;
  if (open.length > 1 || typeof root !== 'object') throw new XmlTrouble('broken', text.length);
  return root;
}
