import fs from 'node:fs';

/** A file of which only the parts asked for are read: the head of a photograph says enough, its pixels are large. */
export interface ByteWindow {
  size: number;
  /** So many bytes from an offset on; fewer where the file ends. */
  at(from: number, length: number): Buffer;
}

export const windowOnBytes = (bytes: Buffer): ByteWindow => ({
  size: bytes.length,
  at: (from, length) => bytes.subarray(from, from + length),
});

/** Opens a file for as long as `use` takes. Throws where the file cannot be read. */
export function throughWindow<T>(file: string, use: (window: ByteWindow) => T): T {
  const descriptor = fs.openSync(file, 'r');
  try {
    return use({
      size: fs.fstatSync(descriptor).size,
      at(from, length) {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, length, from));
      },
    });
  } finally {
    fs.closeSync(descriptor);
  }
}
