import { problem, type RuleEntry } from './entry.ts';
import { inGuide, inZh } from './example.ts';

/** Rules about links. */
export const linkRules = {
  'link/unsafe': problem(
    ['不安全的链接', 'An unsafe link'],
    [
      '只收 https、http、mailto、tel 和站内链接；javascript:、data: 之类一律不收。',
      'Only https, http, mailto, tel and links within the site; never javascript:, data: and the like.',
    ],
    inZh('[这里](javascript:go)', '[这里](https://www.gmw.cn/)'),
  ),
  'link/relative': problem(
    ['站内链接要写全', 'Write site links in full'],
    ['从语言开始写，如 /zh/guides/natural-ice/。', 'Start at the language, like /en/guides/natural-ice/.'],
    inZh('[样例冰场](sample-rink)', '[样例冰场](/zh/venues/sample-rink/)'),
  ),
  'link/unknown': problem(
    ['链接的页面不存在', 'A link to nowhere'],
    ['站内没有这个网址，读者会看到 404。', 'The site has no such page; readers would meet a 404.'],
    inZh('[样例指南](/zh/guides/first-trn/)', '[样例指南](/zh/guides/first-turn/)'),
  ),
  'link/draft': problem(
    ['链接到了草稿', 'A link to a draft'],
    ['草稿不发布，链接会断。', 'Drafts are not published, so the link would break.'],
    inGuide('draft: true\norder: 1', 'order: 1', 'order: 1'),
  ),
  'link/anchor': problem(
    ['锚点不存在', 'No such anchor'],
    [
      '中文文章的小标题依次是 #s-1、#s-2…；英文文章的锚点是小标题的单词。',
      'In Chinese, headings are #s-1, #s-2 …; in English, the words of the heading.',
    ],
    inZh('[准备](#准备)', '[准备](#s-1)'),
  ),
  'link/language': problem(
    ['链接到了另一种语言', 'A link into the other language'],
    ['中文文章只链接 /zh/，英文文章只链接 /en/。', 'Chinese articles link to /zh/, English ones to /en/.'],
    inZh('[样例冰场](/en/venues/sample-rink/)', '[样例冰场](/zh/venues/sample-rink/)'),
  ),
  'link/slash': problem(
    ['网址末尾少了斜杠', 'A slash is missing at the end'],
    ['每个网址只有一种写法，以 / 结尾。', 'Every address has one form, and ends in /.'],
    inZh('[样例冰场](/zh/venues/sample-rink)', '[样例冰场](/zh/venues/sample-rink/)'),
  ),
} as const satisfies Record<string, RuleEntry>;
