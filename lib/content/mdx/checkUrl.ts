import type { Finding, Place } from '../finding.ts';
import { linkMessages } from '../messages/linkMessages.ts';

const SAFE = new Set(['https', 'http', 'mailto', 'tel']);

// Browsers skip these inside a scheme: controls, spaces, and marks that cannot be seen.
const IGNORED = /[\p{Cc}\p{Cf}\p{Z}]+/gu;

/** The scheme that a browser would read, lower-case, or undefined for an address within the site. */
export const schemeOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/.exec(url.normalize('NFKC').replace(IGNORED, '').toLowerCase())?.[1];

/** Refuses every address that could run code or leave the site unnoticed. */
export function checkUrl(url: string, place: Place): Finding | undefined {
  const scheme = schemeOf(url);
  if (scheme !== undefined && !SAFE.has(scheme)) return linkMessages.unsafeScheme(place, scheme);
  if (/^[\\/]{2}/.test(url.replace(IGNORED, ''))) return linkMessages.noScheme(place);
  return undefined;
}
