/** Bytes of a file, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part of a file of `size` bytes that a `Range` header asks for: undefined for the whole (no header, or several
 * ranges at once, which the site answers as if none were asked), `unsatisfiable` for nonsense or beyond the end.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  if (header === undefined || header.includes(',')) return undefined;
  const [, from, to] = header.match(/^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'unsatisfiable';
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || end < start ? 'unsatisfiable' : { start, end };
}
