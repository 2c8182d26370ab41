import type { IncomingHttpHeaders } from 'node:http';

/** What tells one state of a file from another. */
export interface Validators {
  etag: string;
  modifiedMs: number;
}

const seconds = (ms: number): number => Math.floor(ms / 1000);
const bare = (etag: string): string => etag.trim().replace(/^W\//, '');

/** Whether the reader's copy still holds (RFC 9110, 13.1.2 and 13.1.3): the ETag counts before the date. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, modifiedMs }: Validators): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known.trim() === '*' || known.split(',').map(bare).includes(etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return seconds(modifiedMs) <= seconds(since);
}

/** Whether a range may be sent: the file is still the one that the reader has the other part of (`If-Range`). */
export function mayContinue(headers: IncomingHttpHeaders, { etag, modifiedMs }: Validators): boolean {
  const condition = headers['if-range'];
  if (typeof condition !== 'string') return true;
  return condition === etag || seconds(Date.parse(condition)) === seconds(modifiedMs);
}
