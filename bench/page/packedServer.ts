import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { TYPES } from '#publish/serving.ts';

const PACKED = /^(?:text\/|application\/(?:json|javascript|manifest)|image\/svg)/;

/**
 * Serves a folder the same way whoever made it: brotli 11 for text, made once and kept, an hour in the cache, no
 * security headers (the peers' inline scripts would not run under ours).
 */
export function packedServer(folder: string): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=3600', 'Accept-Ranges': 'none' };
    if (!PACKED.test(type)) {
      response.writeHead(200, headers).end(readFileSync(file));
      return;
    }
    const body =
      packed.get(file) ??
      brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(file, body);
    response.writeHead(200, { ...headers, 'Content-Encoding': 'br' }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
