import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { bareHeaders, headersOf, httpsHeaders } from './serving/headersOf.ts';
import { sendFile } from './serving/sendFile.ts';
import { BAD_PATH, CACHE, ENGLISH_FIRST, HIDDEN, LOST_PAGES, MAX_HEAD_BYTES, SLASHLESS } from './serving.ts';

const bad = new RegExp(BAD_PATH, 'i');
const hidden = new RegExp(HIDDEN);
const slashless = new RegExp(SLASHLESS);
const englishFirst = new RegExp(ENGLISH_FIRST, 'i');

/** A path as files are named, or undefined where no file could have it. */
function decoded(sent: string): string | undefined {
  if (!sent.startsWith('/') || bad.test(sent)) return undefined;
  try {
    return decodeURIComponent(sent);
  } catch {
    return undefined; // not UTF-8
  }
}

function redirect(
  response: ServerResponse,
  status: number,
  location: string,
  cache: string,
  vary = {},
): void {
  response.writeHead(status, { ...bareHeaders(cache), ...vary, Location: location }).end();
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  const url = request.url ?? '/';
  const cut = url.search(/[?#]/);
  const [sent, search] = cut < 0 ? [url, ''] : [url.slice(0, cut), url.slice(cut)];
  for (const [name, value] of Object.entries(httpsHeaders(request.headers['x-forwarded-proto'])))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...bareHeaders(CACHE.lost), Allow: 'GET, HEAD', Connection: 'close' }).end();
    return;
  }
  const pathname = decoded(sent);
  if (pathname && slashless.test(sent)) return redirect(response, 301, `${sent}/${search}`, CACHE.page);
  if (pathname === '/') {
    const home = englishFirst.test(request.headers['accept-language'] ?? '') ? '/en/' : '/zh/';
    return redirect(response, 302, home + search, CACHE.home, { Vary: 'Accept-Language' });
  }
  if (pathname && !hidden.test(pathname)) {
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (await sendFile(request, response, file, headersOf(pathname))) return;
  }
  const lost = LOST_PAGES.find(({ below }) => sent.startsWith(below))?.page ?? '/404.html';
  const headers = { ...headersOf(lost), 'Cache-Control': CACHE.lost };
  if (await sendFile(request, response, path.join(folder, lost), headers, 404)) return;
  response.writeHead(404, bareHeaders(CACHE.lost)).end();
}

/**
 * The site's own server over a finished site or a release's `current`, by the description in `serving.ts`. Rejects
 * when the port is taken.
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const server = createServer({ maxHeaderSize: MAX_HEAD_BYTES }, (request, response) => {
    answer(request, response, folder).catch((error: unknown) => {
      if (response.destroyed || request.destroyed) return; // the reader has gone
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, bareHeaders('no-store')).end();
    });
  });
  // Longer than clients keep an idle connection: closed here, their next request on it would be lost.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
