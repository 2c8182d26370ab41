import { createHash } from 'node:crypto';

/** The site's pages, wherever their links stand; what opens in a new window or is saved is none of them. */
const where = {
  and: [
    { href_matches: ['/zh/*', '/en/*'] },
    { not: { href_matches: '/:language/feed.*' } },
    { not: { selector_matches: '[target=_blank], [download]' } },
  ],
};

/**
 * Which pages a browser that knows the Speculation Rules API may fetch ahead: their text alone, when the pointer rests
 * on a link (on a phone: when the link stays in view). Not under Save-Data: docs/decisions/pages-ahead.md.
 */
export const SPECULATION_RULES = JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });

const hash = createHash('sha256').update(SPECULATION_RULES).digest('hex').slice(0, 10);
/** Its name has a hash of it, so that it is fetched once. */
export const SPECULATION_PATH = `/_a/speculation.${hash}.rules`;

/** Headers of pages alone: what is no HTML has no links to go on to. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Speculation-Rules': `"${SPECULATION_PATH}"`,
};
