import { LOST_PAGES } from '../serving.ts';

/**
 * `_redirects`, which Netlify and Cloudflare Pages read: `/` by language (Netlify; elsewhere `/` is the Chinese page),
 * and the page of what does not exist, by path. The missing slash at the end those hosts add themselves.
 */
export function redirectsFile(): string {
  const lost = LOST_PAGES.map(({ below, page }) => `${below}*  ${page}  404`);
  return `${['/  /en/  302  Language=en', '/  /zh/  302', ...lost].join('\n')}\n`;
}
