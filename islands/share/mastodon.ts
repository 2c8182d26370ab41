/** `Mastodon.Social`, `https://mastodon.social/@me` → `mastodon.social`; undefined for what is no host name. */
export function hostOf(typed: string): string | undefined {
  const [host = ''] = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^@?[^@/]*@/, '')
    .split('/');
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(host) ? host : undefined;
}

/** The share address on the reader's own server, from that on the usual one. */
export function onServer(href: string, host: string): string {
  const url = new URL(href);
  url.host = host;
  return url.href;
}
