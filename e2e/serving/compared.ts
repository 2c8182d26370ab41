import { createHash } from 'node:crypto';
import type { RawAnswer } from './askRaw.ts';

/** Headers that mean something to a reader. Not among them: date, server's name, ETag (each server has its own form). */
const ALWAYS = [
  'access-control-allow-origin',
  'cache-control',
  'content-range',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'location',
  'permissions-policy',
  'referrer-policy',
  'speculation-rules',
  'strict-transport-security',
  'vary',
  'x-content-type-options',
];
/** Headers of a file. Redirects and refusals may have a line of words of the server's own. */
const OF_A_FILE = ['content-encoding', 'content-type', 'last-modified'];

/** What the servers must agree on: status, headers that matter, bytes of a file. */
export function compared({ status, headers, body }: RawAnswer) {
  const ofFile = status === 200 || status === 206;
  const names = ofFile
    ? [...ALWAYS, ...OF_A_FILE]
    : [...ALWAYS, ...(status === 404 ? ['content-encoding', 'content-type'] : [])];
  const hash = ofFile || status === 404 ? createHash('sha256').update(body).digest('hex') : '';
  return { status, hash, ...Object.fromEntries(names.map((name) => [name, headers[name]])) };
}
