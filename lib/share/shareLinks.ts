import { frameText } from '#lib/i18n/text/frame.ts';
import { absolute } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import type { SitePage } from './sitePage.ts';

/**
 * Share links of a page in the order in which its readers use them: plain URLs, no platform script.
 * Templates: the share reference of the project (Weibo, QQ, Qzone and Douban are community knowledge, the others documented).
 */
export function shareLinks(page: SitePage): { name: string; href: string }[] {
  const { locale, title, description, card } = page;
  const url = encodeURIComponent(absolute(page.path));
  const post = encodeURIComponent(page.share ?? title);
  const name = encodeURIComponent(title);
  const summary = encodeURIComponent(description);
  const large = encodeURIComponent(absolute(cardPath(card, 'og')));
  const square = encodeURIComponent(absolute(cardPath(card, 'square')));
  const site = encodeURIComponent(frameText[locale].siteName);
  if (locale === 'zh') {
    return [
      {
        name: '微博',
        href: `https://service.weibo.com/share/share.php?url=${url}&title=${post}&pic=${large}&searchPic=false&language=zh_cn`,
      },
      {
        name: 'QQ',
        href: `https://connect.qq.com/widget/shareqq/index.html?url=${url}&title=${name}&summary=${summary}&desc=${post}&pics=${square}&source=${site}`,
      },
      {
        name: 'QQ 空间',
        href: `https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=${url}&title=${name}&summary=${summary}&desc=${post}&pics=${square}&site=${site}`,
      },
      {
        name: '豆瓣',
        href: `https://www.douban.com/share/service?href=${url}&name=${name}&text=${summary}&image=${square}`,
      },
    ];
  }
  return [
    { name: 'X', href: `https://x.com/intent/tweet?text=${post}&url=${url}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${post}%20${url}` },
    { name: 'Threads', href: `https://www.threads.com/intent/post?text=${post}&url=${url}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${post}%20${url}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${post}` },
    { name: 'E-mail', href: `mailto:?subject=${name}&body=${post}%0A%0A${url}` },
  ];
}
