import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { headersOf } from '#publish/serving/headersOf.ts';
import { sendFile } from '#publish/serving/sendFile.ts';
import { SITE_DIR } from './siteDir.ts';

const PIECES = 80;
/** Between two pieces, ms: a frame is painted meanwhile. */
const PAUSE_MS = 12;
/** So long after the others come the faces, and the styles of what follows the first screen, ms. */
const LATE_MS = 400;
const LATE = /\/late\.|\.woff2$/;
/** Where a piece may end: beside what makes a box of its own. Within a line, words take their places as they come. */
const BOX =
  /<\/?(?:div|section|article|aside|header|nav|main|footer|ul|ol|dl|li|p|h[1-6]|details|summary|figure|img|picture|table|tr|td|th|dt|dd)\b[^>]*>/g;

/** A page in pieces of about the same length. */
export function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const { index, 0: tag } of html.matchAll(BOX)) {
    const end = index + tag.length;
    if (end - last < html.length / PIECES) continue;
    pieces.push(html.slice(last, end));
    last = end;
  }
  return [...pieces, html.slice(last)];
}

async function sendInPieces(response: ServerResponse, pathname: string): Promise<void> {
  const html = readFileSync(path.join(SITE_DIR, pathname, 'index.html'), 'utf8');
  response.writeHead(200, headersOf(pathname));
  for (const piece of piecesOf(html)) {
    response.write(piece);
    await pause(PAUSE_MS);
  }
  response.end();
}

/** The finished site as a slow network brings it: each page bit by bit, faces and late styles late, other files at once. */
export async function serveInPieces(): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (pathname.endsWith('/')) return sendInPieces(response, pathname);
    if (LATE.test(pathname)) await pause(LATE_MS);
    if (!(await sendFile(request, response, path.join(SITE_DIR, pathname), headersOf(pathname))))
      response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
