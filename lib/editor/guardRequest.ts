/** Names under which a browser on the same machine reaches this server. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
/** A page of another site cannot send this without asking first, and is never allowed to. */
export const EDITOR_HEADER = 'x-editor';

/**
 * Why the editor does not answer a request; undefined if it does. The server itself listens on the loopback address
 * only (scripts/dev.ts); this keeps out what a browser on this machine may be made to send: pages of other sites (their
 * `Origin` differs, and they may not set the header) and names that point here (the `Host` is not ours).
 */
export function guardRequest(method: string, headers: Headers, enabled: boolean): string | undefined {
  if (!enabled) return 'the editor runs in npm run dev only';
  const host = headers.get('host') ?? '';
  if (!OWN_HOST.test(host)) return 'the editor answers on this machine only';
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    return 'the request comes from another site';
  const origin = headers.get('origin');
  if (origin !== null && origin !== `http://${host}`) return 'the request comes from another site';
  if (method !== 'GET' && origin === null) return 'the request does not say where it comes from';
  if (headers.get(EDITOR_HEADER) !== '1') return 'the request is not the editor’s';
  return undefined;
}
