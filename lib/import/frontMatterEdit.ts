import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '#lib/content/frontMatter.ts';

/** Sets a key and keeps its comment; a new key goes before the first one that comes after it in `order`. */
function put(document: Document, map: YAMLMap, key: string, value: unknown, order: readonly string[]): void {
  const old = map.get(key, true);
  if (isScalar(old)) {
    old.value = value;
    delete old.minFractionDigits;
    return;
  }
  if (map.has(key)) {
    map.set(key, document.createNode(value));
    return;
  }
  const later = new Set(order.slice(order.indexOf(key) + 1));
  const before = map.items.findIndex(({ key: name }) =>
    later.has(String(isScalar(name) ? name.value : name)),
  );
  const pair = document.createPair(key, value);
  map.items.splice(before < 0 ? map.items.length : before, 0, pair);
}

/**
 * A change to front matter: a new value for a top-level key (maps are changed key by key), or one more item
 * of a list.
 */
export type Edit = { key: string; value: unknown } | { key: string; add: unknown };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of an MDX file with fields of its front matter set, everything else kept: comments, quotes,
 * order, line
 * ends, body. `order` is the order of keys in which a new one finds its place. Throws if there is no front
 * matter.
 */
export function editFrontMatter(text: string, edits: readonly Edit[], order: readonly string[]): string {
  const { yaml, findings } = splitFrontMatter(text);
  const [missing] = findings;
  if (missing) throw new Error(missing.message.en);
  const start = text.indexOf(yaml, text.indexOf('---') + 3);
  const crlf = yaml.includes('\r\n');
  const document = parseDocument(yaml.replaceAll('\r\n', '\n'));
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) throw new Error('the front matter is no YAML map');
  for (const edit of edits) {
    const old = root.get(edit.key, true);
    if ('add' in edit) {
      if (isSeq(old)) old.add(document.createNode(edit.add));
      else put(document, root, edit.key, [edit.add], order);
    } else if (isMap(old) && isRecord(edit.value))
      for (const [inner, value] of Object.entries(edit.value))
        put(document, old, inner, value, Object.keys(edit.value));
    else put(document, root, edit.key, edit.value, order);
  }
  const written = document.toString({ lineWidth: 0 });
  return (
    text.slice(0, start) +
    (crlf ? written.replaceAll('\n', '\r\n') : written) +
    text.slice(start + yaml.length)
  );
}
