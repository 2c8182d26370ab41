/**
 * How the site is served, said once. The built-in server (`server.ts`), the Caddyfile, nginx.conf, `_headers` and
 * `_redirects` (`serving/`) are made from this file, and `e2e/serving/` holds that the three servers agree.
 * Patterns are strings that mean the same to JavaScript, to PCRE (nginx) and to RE2 (Caddy): no look-around.
 */

/** Names that hold a hash of the contents: such a file never changes, so it may be kept for ever. */
export const HASHED = String.raw`^/(?:(?:_a|_next/static|share)/.+\.|data/finder\.[a-z]+\.[0-9a-f]+\.)[^/]+$`;

/** How long an answer may be kept. A new release is seen by all within five minutes, without a purge. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
  /** Short, but not nothing: a flood of wrong addresses stops at the CDN. */
  lost: 'public, max-age=60',
  home: 'no-cache',
} as const;

/** Content types by file ending. An ending that is not here is not published. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  rules: 'application/speculationrules+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
  avif: 'image/avif',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  mp4: 'video/mp4',
};

/** Endings of text: these have precompressed twins, and their answers depend on `Accept-Encoding`. */
export const PACKED_TYPES = Object.keys(TYPES).filter((ending) => /charset/.test(TYPES[ending] ?? ''));

/** Precompressed twins, best first. nginx has no zstd; whoever knows zstd over https knows brotli too. */
export const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'zstd', ending: '.zst' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Files that lie in the folder for the server's own use; asked for by name, they do not exist. Matched decoded. */
export const HIDDEN = String.raw`/\.|\.(?:br|gz|zst)$|^/_(?:headers|redirects)$`;

/** What no address of the site holds: a way up, empty segments, encoded separators. Matched on the path as sent. */
export const BAD_PATH = String.raw`//|\\|\.\.|%(?:00|0a|0d|2e|2f|5c)`;

/** A page without its last slash; matched on the path as sent. The slash is added, so that a page has one address. */
export const SLASHLESS = '^/(?:[^?]*/)?[^./?]+$';

/** An `Accept-Language` whose first language out of Chinese and English is English. Case does not matter. */
export const ENGLISH_FIRST = String.raw`^(?:\s*(?:[^ze,\s][^,]*|z(?:[^h,][^,]*)?|e(?:[^n,][^,]*)?)?,)*\s*en`;

/** Page of what does not exist, by the path asked for; the last one speaks both languages. */
export const LOST_PAGES = [
  { below: '/zh/', page: '/zh/404/index.html' },
  { below: '/en/', page: '/en/404/index.html' },
  { below: '/', page: '/404.html' },
] as const;

/** Longest head of a request that is read, in bytes. Nothing the site links to comes near it. */
export const MAX_HEAD_BYTES = 32_768;
