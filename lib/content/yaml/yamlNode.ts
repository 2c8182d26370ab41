import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** A value of a YAML text, with the offset at which it stands, and the comment that follows on its line. */
export type YamlNode = { from: number | undefined; comment?: string | undefined } & (
  | { kind: 'map'; pairs: { key: YamlNode | undefined; value: YamlNode | undefined }[] }
  | { kind: 'list'; items: (YamlNode | undefined)[] }
  | { kind: 'scalar'; value: unknown }
  | { kind: 'other' }
);

const nodeOf = (node: unknown): YamlNode | undefined => (isNode(node) ? fromParsed(node) : undefined);

function fromParsed(node: Node): YamlNode {
  const at = { from: node.range?.[0], ...(node.comment != null ? { comment: node.comment } : {}) };
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({ key: nodeOf(key), value: nodeOf(value) }));
    return { kind: 'map', ...at, pairs };
  }
  if (isSeq(node)) return { kind: 'list', ...at, items: node.items.map(nodeOf) };
  return isScalar(node) ? { kind: 'scalar', ...at, value: node.value } : { kind: 'other', ...at };
}

/** The values of a document that the `yaml` package has parsed. */
export const nodesOf = (document: Document): YamlNode | undefined => nodeOf(document.contents);
