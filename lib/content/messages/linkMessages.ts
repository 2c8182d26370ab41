import type { Locale } from '#lib/i18n/locale.ts';
import { say, type Words } from '../say.ts';
import { writeInstead } from '../suggest.ts';
import { message, told } from './message.ts';

/** Chinese headings are named by number, which has to be said. */
function anchorFix(anchor: string, anchors: readonly string[]): Words {
  const { zh, en } = writeInstead(anchor, anchors, (id) => `#${id}`);
  const numbered = anchors.includes('s-2');
  return numbered ? say(`${zh}（#s-2 是第二个小标题）`, `${en} (#s-2 is the second heading)`) : say(zh, en);
}

/** What is said of links. Images speak for themselves in imageMessages.ts. */
export const linkMessages = {
  unsafeScheme: message('link/unsafe', [['javascript']], (scheme: string) =>
    told(
      `不能链接到 ${scheme}: 开头的地址`,
      `a link cannot begin with ${scheme}:`,
      '改成 https:// 的网址或站内链接，或删掉链接',
      'use an https:// address or a link within the site, or drop the link',
    ),
  ),
  noScheme: message('link/unsafe', [[]], () =>
    told(
      '网址开头缺少 https:',
      'the address lacks its https:',
      '写完整，以 https:// 开头',
      'write it in full, beginning with https://',
    ),
  ),
  relative: message('link/relative', [['natural-ice', 'zh']], (url: string, locale: Locale) =>
    told(
      `链接“${url}”没有写全`,
      `the link “${url}” is not written in full`,
      `站内链接以 /${locale}/ 开头；外站链接以 https:// 开头`,
      `links within the site begin with /${locale}/, others with https://`,
    ),
  ),
  noPage: message(
    'link/unknown',
    [
      ['/zh/venues/sample-rnk/', 'sample-rnk', '/zh/venues/', ['sample-rink', 'bare-rink']],
      ['/zh/nowhere/', 'nowhere/', '/zh/', ['guides/', 'venues/']],
    ],
    (path: string, end: string, stem: string, names: readonly string[]) => ({
      message: say(`站内没有 ${path}`, `the site has no ${path}`),
      fix: writeInstead(end, names, (name) => stem + name),
    }),
  ),
  draft: message('link/draft', [['/zh/guides/first-turn/']], (path: string) =>
    told(
      `${path} 还是草稿，不会发布`,
      `${path} is a draft and will not be published`,
      '先去掉链接，或发布那一篇',
      'drop the link for now, or publish that text',
    ),
  ),
  away: message(
    'link/draft',
    [
      [
        '/zh/guides/first-turn/',
        say('2027-01-15T08:00:00+08:00 才发布', 'is published at 2027-01-15T08:00:00+08:00'),
      ],
    ],
    (path: string, when: Words) =>
      told(
        `${path} ${when.zh}，这一篇在那之外也看得到`,
        `${path} ${when.en}, and this text is shown outside of that time`,
        '先去掉链接，或给这一篇写同样的 publishAt 和 unpublishAt',
        'drop the link for now, or give this text the same publishAt and unpublishAt',
      ),
  ),
  noAnchor: message(
    'link/anchor',
    [
      ['s-9', ['s-1', 's-2']],
      ['top', []],
    ],
    (anchor: string, anchors: readonly string[]) => ({
      message: say(`那一页没有小标题 #${anchor}`, `that page has no heading #${anchor}`),
      fix: anchors.length > 0 ? anchorFix(anchor, anchors) : say(`去掉 #${anchor}`, `drop #${anchor}`),
    }),
  ),
  language: message(
    'link/language',
    [['/en/venues/sample-rink/', '/zh/venues/sample-rink/']],
    (path: string, right: string) =>
      told(
        `链接到了另一种语言：${path}`,
        `${path} leads into the other language`,
        `改成 ${right}`,
        `write ${right}`,
      ),
  ),
  slash: message('link/slash', [['/zh/venues/sample-rink']], (path: string) =>
    told(
      `网址末尾少了斜杠：${path}`,
      `${path} lacks its slash at the end`,
      `改成 ${path}/`,
      `write ${path}/`,
    ),
  ),
};
