import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import { flowText, pairText } from './yamlText.ts';

export type YamlPath = readonly (string | number)[];

/** One thing that a field of the form does to a YAML text. `order` is the schema’s order of keys, for a new key. */
export type YamlEdit =
  | { what: 'set'; path: YamlPath; value: unknown; order?: readonly string[] | undefined }
  | { what: 'remove'; path: YamlPath }
  | { what: 'add'; path: YamlPath; value: unknown; order?: readonly string[] | undefined }
  | { what: 'move'; path: YamlPath; to: number };

const WHOLE = { lineWidth: 0 } as const;

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** Adds a key to a map before the first one that comes after it in `order`. */
function putKey(document: Document, path: YamlPath, value: unknown, order: readonly string[] = []): void {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const map = document.getIn(parent, true) ?? document.contents;
  if (!isMap(map)) {
    document.setIn(path, value);
    return;
  }
  const later = new Set(order.slice(order.indexOf(key) + 1));
  const before = order.includes(key) ? map.items.findIndex((item) => later.has(keyOf(item.key))) : -1;
  map.items.splice(before < 0 ? map.items.length : before, 0, document.createPair(key, value));
}

function change(document: Document, edit: YamlEdit): void {
  const { path } = edit;
  if (edit.what === 'remove') document.deleteIn(path);
  else if (edit.what === 'add') {
    if (isSeq(document.getIn(path))) document.addIn(path, document.createNode(edit.value));
    else putKey(document, path, [edit.value], edit.order);
  } else if (edit.what === 'move') {
    const list = document.getIn(path.slice(0, -1));
    if (isSeq(list)) list.items.splice(edit.to, 0, ...list.items.splice(Number(path.at(-1)), 1));
  } else set(document, path, edit.value, edit.order);
}

function set(document: Document, path: YamlPath, value: unknown, order: readonly string[] | undefined): void {
  const old = document.getIn(path, true);
  if (isScalar(old) && !isCollection(value)) {
    old.value = value;
    delete (old as Scalar & { source?: string }).source;
  } else if (document.hasIn(path)) document.setIn(path, document.createNode(value));
  else putKey(document, path, value, order);
}

/** Values and comments of a text, whatever its layout: two texts of the same meaning have the same. */
function meaning(document: Document): string {
  const comments: string[] = [document.commentBefore ?? '', document.comment ?? ''];
  visit(document, {
    Node(_, { comment, commentBefore }) {
      comments.push(comment ?? '', commentBefore ?? '');
    },
  });
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const words = comments.flatMap((comment) => comment.split('\n').map((line) => line.trim())).filter(Boolean);
  return JSON.stringify([document.toJS(), words.sort()], sorted);
}

/** A new value for a plain value: only its own characters change. */
function spliceValue(text: string, document: Document, edit: YamlEdit): string | undefined {
  if (edit.what !== 'set') return undefined;
  const old = document.getIn(edit.path, true);
  if (!isScalar(old) || !old.range || old.type?.startsWith('BLOCK')) return undefined;
  const style = old.type === 'QUOTE_DOUBLE' || old.type === 'QUOTE_SINGLE' ? old.type : undefined;
  return text.slice(0, old.range[0]) + flowText(edit.value, style) + text.slice(old.range[1]);
}

/** The top-level entry that holds a path is written anew; everything around it stays. */
function spliceEntry(text: string, before: Document, after: Document, path: YamlPath): string | undefined {
  if (!isMap(before.contents) || !isMap(after.contents)) return undefined;
  const key = String(path[0]);
  const at = after.contents.items.findIndex((pair) => keyOf(pair.key) === key);
  const old = before.contents.items.findIndex((pair) => keyOf(pair.key) === key);
  const starts = before.contents.items.map(({ key: name }) => (isScalar(name) ? (name.range?.[0] ?? 0) : 0));
  const ends = before.contents.items.map(({ key: name, value }, index) => {
    const node = (isScalar(value) || isCollection(value) ? value : name) as Scalar;
    const end = Math.min(node.range?.[1] ?? text.length, starts[index + 1] ?? text.length);
    return text.slice(0, end).trimEnd().length;
  });
  const pair = after.contents.items[at];
  const written = pair ? pairText(pair) : '';
  if (old >= 0) {
    const end = ends[old] ?? text.length;
    if (pair) return text.slice(0, starts[old]) + written + text.slice(end);
    const line = text.indexOf('\n', end);
    return text.slice(0, starts[old]) + (line < 0 ? '' : text.slice(line + 1));
  }
  const last = ends[at - 1];
  if (last === undefined) return at === 0 ? `${written}\n${text}` : undefined;
  const line = text.indexOf('\n', last);
  return line < 0 ? `${text}\n${written}` : `${text.slice(0, line + 1)}${written}\n${text.slice(line + 1)}`;
}

const parsed = (text: string): Document => parseDocument(text, { logLevel: 'silent' });

/**
 * A YAML text with one edit, as little else of it changed as can be: a value alone, or its top-level entry, or, where
 * comments would be lost otherwise, the whole text in the form of the `yaml` package. The result is read again before it
 * is given back: it says what was asked for and has every comment. Throws if the text is no YAML.
 */
export function yamlEdit(text: string, edit: YamlEdit): string {
  const crlf = text.includes('\r\n');
  const plain = crlf ? text.replaceAll('\r\n', '\n') : text;
  const before = parsed(plain);
  if (before.errors.length > 0) throw new Error(before.errors[0]?.message ?? 'no YAML');
  const after = parsed(plain);
  change(after, edit);
  const wanted = meaning(after);
  const says = (one: string): boolean => {
    const read = parsed(one);
    return read.errors.length === 0 && meaning(read) === wanted;
  };
  const whole = after.toString(WHOLE);
  const found = [spliceValue(plain, before, edit), spliceEntry(plain, before, after, edit.path)].find(
    (one) => one !== undefined && says(one),
  );
  const result = found ?? whole;
  return crlf ? result.replaceAll('\n', '\r\n') : result;
}
