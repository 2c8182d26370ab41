import { isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The field of a YAML text in which a place (1-based line and column) stands, as a path; the nearest one before it. */
export function fieldAt(text: string, line: number, column: number): (string | number)[] {
  const lines = text.split('\n');
  const offset = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const path: (string | number)[] = [];
  let node: unknown = parseDocument(text, { logLevel: 'silent' }).contents;
  for (;;) {
    let next: { step: string | number; node: unknown } | undefined;
    if (isMap(node))
      for (const { key, value } of node.items) {
        const start = isScalar(key) ? key.range?.[0] : undefined;
        if (start !== undefined && start <= offset)
          next = { step: String((key as { value: unknown }).value), node: value };
      }
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        const start = isScalar(item) || isCollection(item) ? item.range?.[0] : undefined;
        if (start !== undefined && start <= offset) next = { step: index, node: item };
      }
    if (!next) return path;
    path.push(next.step);
    node = next.node;
  }
}
