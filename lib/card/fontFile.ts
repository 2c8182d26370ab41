/** What typesetting needs to know of a font: which characters it has, and how wide each one is. */
export interface FontFile {
  covers(char: string): boolean;
  /** Advance width in em, without kerning. */
  advance(char: string): number;
}

/** Byte offset of each table of an sfnt file, by its four-letter tag. */
function tableOffsets(view: DataView): Record<string, number> {
  const offsets: Record<string, number> = {};
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    const tag = [0, 1, 2, 3].map((n) => String.fromCharCode(view.getUint8(record + n))).join('');
    offsets[tag] = view.getUint32(record + 8);
  }
  return offsets;
}

function readFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const segments = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let s = 0; s < segments; s++) {
    const start = view.getUint16(starts + s * 2);
    const end = view.getUint16(ends + s * 2);
    const delta = view.getUint16(deltas + s * 2);
    const range = view.getUint16(ranges + s * 2);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(ranges + s * 2 + range + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph > 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const record = at + 16 + group * 12;
    const first = view.getUint32(record);
    const last = view.getUint32(record + 4);
    for (let code = first; code <= last; code++) glyphs.set(code, view.getUint32(record + 8) + code - first);
  }
}

/** Code point → glyph, from the Unicode subtables (formats 4 and 12) of `cmap`. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readFormat4(view, at, glyphs);
    if (format === 12) readFormat12(view, at, glyphs);
  }
  return glyphs;
}

/** Reads the tables `cmap` and `hmtx` of a TrueType or OpenType font: the OpenType specification, 1.9. */
export function readFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { cmap, head, hhea, hmtx } = tableOffsets(view);
  if (cmap === undefined || head === undefined || hhea === undefined || hmtx === undefined)
    throw new Error('not an sfnt font: one of the tables cmap, head, hhea, hmtx is missing');
  const glyphs = readCharacterMap(view, cmap);
  const unitsPerEm = view.getUint16(head + 18);
  const lastMetric = view.getUint16(hhea + 34) - 1;
  const glyphOf = (char: string): number => glyphs.get(char.codePointAt(0) ?? 0) ?? 0;
  return {
    covers: (char) => glyphOf(char) > 0,
    advance: (char) => view.getUint16(hmtx + Math.min(glyphOf(char), lastMetric) * 4) / unitsPerEm,
  };
}
