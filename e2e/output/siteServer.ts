import type { AddressInfo } from 'node:net';
import { serveSite } from '#publish/server.ts';
import { SITE_DIR } from '../siteDir.ts';

async function start(): Promise<string> {
  const server = await serveSite(SITE_DIR, 0);
  // The server must not keep a finished test run alive.
  server.unref();
  server.on('connection', (socket) => socket.unref());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let origin: Promise<string> | undefined;

/** Origin of the site's own server, started on a free port on first use. */
export const serverOrigin = (): Promise<string> => {
  origin ??= start();
  return origin;
};

/** Asks the site's own server. Redirects are answers, not followed. */
export async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch((await serverOrigin()) + path, { redirect: 'manual', ...options });
}
