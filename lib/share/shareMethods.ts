import { frameText } from '#lib/i18n/text/frame.ts';
import { absolute } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import { postWithoutTags, postWithTags } from './postText.ts';
import type { SitePage } from './sitePage.ts';
import { type SOURCE_CODES, sourcedUrl } from './sourcedUrl.ts';

/** A way to pass a page on. A `link` is a plain URL; the others need a tap on this page and a few lines of script. */
export type ShareMethod =
  | { kind: 'copy' | 'wechat' | 'poster' | 'system' }
  | { kind: 'link' | 'mastodon'; name: string; href: string };

const link = (name: string, href: string): ShareMethod => ({ kind: 'link', name, href });

/** Where a Mastodon post is written when the reader names no instance of their own. */
export const MASTODON_INSTANCE = 'mastodon.social';

/** The page's encoded address for each network. */
const addressOf =
  ({ path }: SitePage) =>
  (network: keyof typeof SOURCE_CODES): string =>
    encodeURIComponent(sourcedUrl(path, network));

function chinese(page: SitePage): ShareMethod[] {
  const { title, description, card } = page;
  const url = addressOf(page);
  const encoded = {
    post: encodeURIComponent(postWithTags(page)),
    words: encodeURIComponent(postWithoutTags(page)),
    title: encodeURIComponent(title),
    summary: encodeURIComponent(description),
    poster: encodeURIComponent(absolute(cardPath(card, 'poster'))),
    square: encodeURIComponent(absolute(cardPath(card, 'square'))),
    site: encodeURIComponent(frameText.zh.siteName),
  };
  const { post, words, summary, poster, square, site } = encoded;
  const forQQ = `url=${url('qq')}&title=${encoded.title}&summary=${summary}&desc=${words}&pics=${square}`;
  return [
    { kind: 'copy' },
    { kind: 'wechat' },
    link(
      '微博',
      `https://service.weibo.com/share/share.php?url=${url('weibo')}&title=${post}&pic=${poster}&searchPic=false&language=zh_cn`,
    ),
    link('QQ', `https://connect.qq.com/widget/shareqq/index.html?${forQQ}&source=${site}`),
    link('QQ 空间', `https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?${forQQ}&site=${site}`),
    { kind: 'poster' },
    { kind: 'system' },
    link(
      '豆瓣',
      `https://www.douban.com/share/service?href=${url('douban')}&name=${encoded.title}&text=${summary}&image=${square}`,
    ),
  ];
}

function english(page: SitePage): ShareMethod[] {
  const url = addressOf(page);
  const post = encodeURIComponent(postWithTags(page));
  const words = encodeURIComponent(postWithoutTags(page));
  const title = encodeURIComponent(page.title);
  return [
    { kind: 'system' },
    { kind: 'copy' },
    link('X', `https://x.com/intent/tweet?text=${post}&url=${url('x')}`),
    link('Bluesky', `https://bsky.app/intent/compose?text=${post}%20${url('bluesky')}`),
    {
      kind: 'mastodon',
      name: 'Mastodon',
      href: `https://${MASTODON_INSTANCE}/share?text=${post}%20${url('mastodon')}`,
    },
    link('Threads', `https://www.threads.com/intent/post?text=${post}&url=${url('threads')}`),
    link('Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url('facebook')}`),
    link('WhatsApp', `https://wa.me/?text=${words}%20${url('whatsapp')}`),
    link('Telegram', `https://t.me/share/url?url=${url('telegram')}&text=${words}`),
    link('LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${url('linkedin')}`),
    { kind: 'poster' },
    link('Reddit', `https://www.reddit.com/submit?url=${url('reddit')}&title=${title}`),
    link('E-mail', `mailto:?subject=${title}&body=${words}%0A%0A${url('mail')}`),
  ];
}

/**
 * The ways to pass a page on, in the order in which the readers of its language use them: plain URLs, no platform
 * script. Templates: the project's share reference (X, Bluesky, Threads and Telegram document theirs; Weibo, QQ, Qzone,
 * Douban and the others are community knowledge).
 */
export const shareMethods = (page: SitePage): ShareMethod[] =>
  page.locale === 'zh' ? chinese(page) : english(page);
