import { CACHE, TYPES } from '../serving.ts';
import { HSTS, OPEN_HEADERS, OWN_HEADERS, SECURITY_HEADERS } from './security.ts';
import { PAGE_HEADERS, SPECULATION_PATH } from './speculation.ts';

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');

/** Takes back a header that a wider rule has set: the hosts join values of one name with a comma. */
const without = (...names: string[]): string => names.map((name) => `  ! ${name}`).join('\n');

/** A rule for some paths that replaces what `/*` says under the same names. */
const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${without(...Object.keys(headers))}\n${lines(headers)}`;

const HASHED_PATHS = ['/_a/*', '/_next/static/*', '/share/*', '/data/finder.zh.*.*', '/data/finder.en.*.*'];
const OPEN_PATHS = ['/share/*', '/data/*', '/calendar/*', '/:locale/feed.xml', '/:locale/feed.json'];

/**
 * `_headers`, which Cloudflare Pages reads (and Netlify, but for the lines with `!`): such hosts know types, ETags and
 * compression themselves. They are always https.
 */
export function headersFile(): string {
  const all = { ...SECURITY_HEADERS, ...OWN_HEADERS, 'Strict-Transport-Security': HSTS };
  return `${[
    `/*\n${lines({ ...all, 'Cache-Control': CACHE.page })}`,
    ...HASHED_PATHS.map((path) => rule(path, { 'Cache-Control': CACHE.hashed })),
    ...OPEN_PATHS.map((path) => rule(path, OPEN_HEADERS)),
    rule('/*.geojson', { 'Content-Type': TYPES.geojson ?? '' }),
    rule(SPECULATION_PATH, { 'Content-Type': TYPES.rules ?? '' }),
    ...['/zh/*', '/en/*'].map((path) => `${path}\n${lines(PAGE_HEADERS)}`),
  ].join('\n\n')}\n`;
}
