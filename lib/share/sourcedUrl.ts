import { absolute } from '#lib/routes.ts';

/**
 * Two letters for the network that a link goes out through, the same for everybody: all that the server's log keeps
 * of a query (docs/measuring.md). Posters have none: it would make one code in three finer, and harder to read.
 */
export const SOURCE_CODES = {
  weibo: 'wb',
  qq: 'qq',
  douban: 'db',
  x: 'tw',
  bluesky: 'bs',
  mastodon: 'ma',
  threads: 'th',
  facebook: 'fb',
  whatsapp: 'wa',
  telegram: 'tg',
  linkedin: 'li',
  reddit: 'rd',
  mail: 'ml',
} as const;

/** Public address of a page as it goes out through a network. The page's own canonical address stays without the code. */
export const sourcedUrl = (path: string, network: keyof typeof SOURCE_CODES): string =>
  `${absolute(path)}?s=${SOURCE_CODES[network]}`;
