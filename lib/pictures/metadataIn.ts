/** Marks that metadata leave in a file, whatever its format: JPEG segments, chunks of PNG and WebP, boxes of AVIF. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  Exif: ['Exif\0\0', 'eXIf', 'EXIF', 'Exif\0'],
  XMP: ['http://ns.adobe.com/xap/', '<x:xmpmeta', 'XML:com.adobe.xmp', 'XMP ', 'application/rdf+xml'],
  IPTC: ['Photoshop 3.0\0', '8BIM'],
};

/** Which metadata the bytes of a picture hold. Pixels that happen to spell a mark are rarer than is worth a parser. */
export const metadataIn = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Object.entries(MARKS)
    .filter(([, marks]) => marks.some((mark) => buffer.includes(mark, 0, 'latin1')))
    .map(([name]) => name);
};
