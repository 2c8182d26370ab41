import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about links and images. */
export const linkRules = {
  'link/unsafe': {
    title: say('不安全的链接', 'An unsafe link'),
    why: say(
      '只收 https、http、mailto、tel 和站内链接；javascript:、data: 之类一律不收。',
      'Only https, http, mailto, tel and links within the site; never javascript:, data: and the like.',
    ),
  },
  'link/relative': {
    title: say('站内链接要写全', 'Write site links in full'),
    why: say(
      '从语言开始写，如 /zh/guides/natural-ice/。',
      'Start at the language, like /en/guides/natural-ice/.',
    ),
  },
  'link/unknown': {
    title: say('链接的页面不存在', 'A link to nowhere'),
    why: say('站内没有这个网址，读者会看到 404。', 'The site has no such page; readers would meet a 404.'),
  },
  'link/draft': {
    title: say('链接到了草稿', 'A link to a draft'),
    why: say('草稿不发布，链接会断。', 'Drafts are not published, so the link would break.'),
  },
  'link/anchor': {
    title: say('锚点不存在', 'No such anchor'),
    why: say(
      '中文文章的小标题依次是 #s-1、#s-2…；英文文章的锚点是小标题的单词。',
      'In Chinese, headings are #s-1, #s-2 …; in English, the words of the heading.',
    ),
  },
  'link/language': {
    title: say('链接到了另一种语言', 'A link into the other language'),
    why: say(
      '中文文章只链接 /zh/，英文文章只链接 /en/。',
      'Chinese articles link to /zh/, English ones to /en/.',
    ),
  },
  'link/slash': {
    title: say('网址末尾少了斜杠', 'A slash is missing at the end'),
    why: say('每个网址只有一种写法，以 / 结尾。', 'Every address has one form, and ends in /.'),
  },
  'image/remote': {
    title: say('不能引用外站图片', 'No remote images'),
    why: say(
      '网站不向别处请求任何东西，读者的行踪不外传。',
      'The site asks nothing of other sites, so no visit is reported to them.',
    ),
  },
  'image/missing': {
    title: say('图片不存在', 'An image is missing'),
    why: say('图片要和文章放在同一个文件夹里。', 'An image lies in the folder of its article.'),
  },
  'image/unsupported': {
    title: say('目前不收照片', 'No photographs for now'),
    why: say(
      '目前配图只用 <Figure scene="…" />：每个场景都是画出来的，不带版权问题，也不占流量。',
      'For now pictures are <Figure scene="…" /> only: drawn scenes, free of rights, light to load.',
    ),
  },
} as const satisfies Record<string, RuleEntry>;
