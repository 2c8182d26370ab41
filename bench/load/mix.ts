import type { FileEntry } from '#publish/release/manifest.ts';

export interface Asked {
  path: string;
  /** `Range` header, for film. */
  range?: string;
}

/** Of 100 requests, so many are for files of a kind: about what a visit of three pages makes with an empty cache. */
const SHARES: { kind: string; share: number; pattern: RegExp; range?: string }[] = [
  { kind: 'pages', share: 30, pattern: /\/index\.html$/ },
  { kind: 'styles and scripts', share: 26, pattern: /\.(?:css|js)$/ },
  { kind: 'drawings and fonts', share: 22, pattern: /\.(?:svg|woff2)$/ },
  { kind: 'share images', share: 12, pattern: /^\/share\/.*\.jpg$/ },
  { kind: 'data', share: 6, pattern: /^\/data\/(?:finder|search)\..*json$/ },
  { kind: 'film', share: 4, pattern: /\.mp4$/, range: 'bytes=0-262143' },
];

/** 1,000 requests in the mix's shares, spread evenly, the same ones for the same site. Throws when a kind has no file. */
export function requestMix(files: readonly FileEntry[]): Asked[] {
  const asked = SHARES.flatMap(({ kind, share, pattern, range }) => {
    const own = files.filter(({ path }) => pattern.test(path)).map(({ path }) => path);
    if (own.length === 0) throw new Error(`the site has no ${kind}`);
    return Array.from({ length: share * 10 }, (_, n) => {
      const path = (own[(n * 37) % own.length] ?? '').replace(/index\.html$/, '');
      return { order: (n + 0.5) / share, one: range ? { path, range } : { path } };
    });
  });
  // The one page at `/` is a redirect; the mix is of answers with bodies.
  return asked
    .filter(({ one }) => one.path !== '/')
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
