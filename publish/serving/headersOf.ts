import { CACHE, HASHED, PACKED_TYPES, TYPES } from '../serving.ts';
import { HSTS, OPEN, OPEN_HEADERS, OWN_HEADERS, SECURITY_HEADERS } from './security.ts';
import { PAGE_HEADERS } from './speculation.ts';

const hashed = new RegExp(HASHED);
const open = new RegExp(OPEN);

/** Ending of a path in small letters; a path to a folder has that of its page. */
export const endingOf = (pathname: string): string =>
  pathname.endsWith('/') ? 'html' : (pathname.split('.').at(-1) ?? '').toLowerCase();

/** Headers of an answer to a path that exists; without type and `Vary` where nothing of a file is sent. */
export function headersOf(pathname: string): Record<string, string> {
  const ending = endingOf(pathname);
  return {
    ...SECURITY_HEADERS,
    ...OWN_HEADERS,
    ...(open.test(pathname) ? OPEN_HEADERS : {}),
    ...(ending === 'html' ? PAGE_HEADERS : {}),
    'Cache-Control': hashed.test(pathname) ? CACHE.hashed : CACHE.page,
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    ...(PACKED_TYPES.includes(ending) ? { Vary: 'Accept-Encoding' } : {}),
  };
}

/** Headers of every answer that is no file: redirects, and errors. */
export const bareHeaders = (cache: string): Record<string, string> => ({
  ...SECURITY_HEADERS,
  ...OWN_HEADERS,
  'Cache-Control': cache,
});

/** `Strict-Transport-Security`, where the reader came by https through a proxy. */
export const httpsHeaders = (forwardedProto: unknown): Record<string, string> =>
  forwardedProto === 'https' ? { 'Strict-Transport-Security': HSTS } : {};
