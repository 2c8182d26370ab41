import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { LOCALES } from '#lib/i18n/locale.ts';

/** Hashed names never change their contents. */
const HASHED = /^\/(?:_a|_next\/static|share)\//;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Chinese unless the reader's first known language is English. */
function preferredLocale(accepted = ''): string {
  const wanted = accepted
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .find((entry) => /^(zh|en)\b/.test(entry));
  return wanted?.startsWith('en') ? 'en' : 'zh';
}

function setHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Permissions-Policy', 'geolocation=(self)');
  response.setHeader(
    'Cache-Control',
    HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
  );
  if (pathname.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon');
  if (pathname.endsWith('.geojson'))
    response.setHeader('Content-Type', 'application/geo+json; charset=utf-8');
}

/** Longest request head that is read; a longer one gets 431 from Node. */
const MAX_HEAD_BYTES = 32_768;

function notFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
  const locale = LOCALES.find((name) => request.url?.startsWith(`/${name}/`));
  const page = locale ? path.join(folder, locale, '404', 'index.html') : path.join(folder, '404.html');
  setHeaders(response, '/');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}

/** Path and query of a request as it was sent, or undefined where the path is not one that a file could have. */
function readAddress(url = '/'): { pathname: string; search: string } | undefined {
  const cut = url.search(/[?#]/);
  const pathname = cut < 0 ? url : url.slice(0, cut);
  try {
    const decoded = decodeURIComponent(pathname);
    if (!decoded.startsWith('/') || /^\/\/|[\0\\]|\.\./.test(decoded)) return undefined;
  } catch {
    return undefined; // not UTF-8
  }
  return { pathname, search: cut < 0 ? '' : url.slice(cut) };
}

/**
 * The site's own server over a finished export: ETag, Range, precompressed brotli, `/` by Accept-Language,
 * a 404 page in the language of the path. Rejects when the port is taken.
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    dotfiles: false,
    extensions: ['html'],
    setHeaders,
    onNoMatch: (request, response) => notFound(request, response, folder),
  });
  const server = createServer({ maxHeaderSize: MAX_HEAD_BYTES }, (request, response) => {
    const address = readAddress(request.url);
    if (!address) return notFound(request, response, folder);
    const { pathname, search } = address;
    if (pathname === '/') {
      const location = `/${preferredLocale(request.headers['accept-language'])}/${search}`;
      response
        .writeHead(302, { Location: location, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' })
        .end();
      return;
    }
    // Every page ends in a slash; a missing one is added, so that a page has one address.
    if (!/\/$|\.[^/]*$/.test(pathname)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
