import { Document, isScalar, type Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

const LAYOUT = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** A plain value as YAML that may stand anywhere, in the quotes it had if it had any. */
export function flowText(value: unknown, style?: Scalar.Type): string {
  const scalar = new Scalar(value);
  if (style && typeof value === 'string') scalar.type = style;
  const list = new YAMLSeq();
  list.flow = true;
  list.items.push(scalar);
  const document = new Document();
  document.contents = list as never;
  return document.toString(LAYOUT).trim().slice(1, -1).trim();
}

/** A top-level entry without the comment above it, which stays where it is. */
export function pairText(pair: Pair): string {
  const { key } = pair;
  const kept = isScalar(key) ? { before: key.commentBefore, space: key.spaceBefore } : undefined;
  if (isScalar(key)) {
    key.commentBefore = undefined as never;
    key.spaceBefore = undefined as never;
  }
  const map = new YAMLMap();
  map.items.push(pair);
  const document = new Document();
  document.contents = map as never;
  const text = document.toString({ lineWidth: 0 }).trimEnd();
  if (isScalar(key) && kept) {
    key.commentBefore = kept.before as never;
    key.spaceBefore = kept.space as never;
  }
  return text;
}
