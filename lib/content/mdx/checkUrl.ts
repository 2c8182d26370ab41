import { type Finding, finding, type Place } from '../finding.ts';
import { say } from '../say.ts';

const SAFE = new Set(['https', 'http', 'mailto', 'tel']);

// Browsers skip these inside a scheme: controls, spaces, and marks that cannot be seen.
const IGNORED = /[\p{Cc}\p{Cf}\p{Z}]+/gu;

/** The scheme that a browser would read, lower-case, or undefined for an address within the site. */
export const schemeOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/.exec(url.normalize('NFKC').replace(IGNORED, '').toLowerCase())?.[1];

/** Refuses every address that could run code or leave the site unnoticed. */
export function checkUrl(url: string, place: Place): Finding | undefined {
  const scheme = schemeOf(url);
  if (scheme !== undefined && !SAFE.has(scheme))
    return finding(
      place,
      'link/unsafe',
      say(`不能链接到 ${scheme}: 开头的地址`, `a link cannot begin with ${scheme}:`),
      say(
        '改成 https:// 的网址或站内链接，或删掉链接',
        'use an https:// address or a link within the site, or drop the link',
      ),
    );
  if (/^[\\/]{2}/.test(url.replace(IGNORED, '')))
    return finding(
      place,
      'link/unsafe',
      say('网址开头缺少 https:', 'the address lacks its https:'),
      say('写完整，以 https:// 开头', 'write it in full, beginning with https://'),
    );
  return undefined;
}
