import type { SitePage } from './sitePage.ts';

/** `#话题#` of Weibo and `#Tag` of the English networks, with the space before them. */
const TAGS = /\s*(?:#[^#\s]{1,20}#|#[\p{L}\p{N}_]+)/gu;

/** The page's ready post as its editor wrote it, with its tags: Weibo, X, Bluesky, Mastodon, Threads. */
export const postWithTags = (page: SitePage): string => page.share ?? page.title;

/** The ready post for places where a tag is only noise: QQ, messengers, mail. Never empty. */
export const postWithoutTags = (page: SitePage): string =>
  postWithTags(page).replace(TAGS, '').trim() || page.title;
