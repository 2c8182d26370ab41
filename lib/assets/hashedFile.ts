import { createHash } from 'node:crypto';

/** First 10 hex digits of the SHA-256 of some bytes: enough to name a version of a file. */
export const contentHash = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** `hashedName('rink.svg', bytes)` → `rink.3f9c0a1b2c.svg`: a name that changes with the contents may be cached for ever. */
export function hashedName(file: string, bytes: string | Uint8Array): string {
  const dot = file.lastIndexOf('.');
  return `${file.slice(0, dot)}.${contentHash(bytes)}${file.slice(dot)}`;
}
