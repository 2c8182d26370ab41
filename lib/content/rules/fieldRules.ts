import { problem, type RuleEntry } from './entry.ts';
import { inGuide, inVenue, inZh } from './example.ts';

/** Rules about YAML and front matter. */
export const fieldRules = {
  'yaml/syntax': problem(
    ['YAML 写法有误', 'The YAML does not parse'],
    [
      '常见原因：全角冒号、缩进不齐、值里有“冒号加空格”却没加引号。',
      'Usual causes: a full-width colon, uneven indents, an unquoted value that holds a colon and a space.',
    ],
    inZh('title：样例指南', 'title: 样例指南', 'title: 样例指南'),
  ),
  'front-matter/missing': problem(
    ['缺少文首信息', 'The front matter is missing'],
    [
      '文件从第一行的 --- 开始，到下一个 --- 为止，写标题、摘要和转发语。',
      'A file opens with --- on line 1; title, description and share stand before the next ---.',
    ],
    inZh('title: 样例指南', '---\ntitle: 样例指南', '---\ntitle: 样例指南'),
  ),
  'field/missing': problem(
    ['缺少一项', 'A field is missing'],
    [
      '这一项没有默认值：不知道就说不知道，不替你猜。',
      'There is no default: what is unknown is said to be unknown, never guessed.',
    ],
    inZh('share:', 'share: 转发时替读者写好的一句话，够长。', 'share: 转发时替读者写好的一句话，够长。'),
  ),
  'field/unknown': problem(
    ['不认识的项', 'An unknown field'],
    [
      '拼错的项名会被悄悄忽略，所以一律不收。',
      'A misspelt field would be ignored in silence, so none is let in.',
    ],
    inZh('titel: 样例指南', 'title: 样例指南', 'title: 样例指南'),
  ),
  'field/type': problem(
    ['内容的种类不对', 'The wrong kind of value'],
    ['该写数字的地方写了文字，或者反过来。', 'Text stands where a number belongs, or the other way round.'],
    inGuide('order: first', 'order: 1', 'order: 1'),
  ),
  'field/value': problem(
    ['内容不合规定', 'A value that is not allowed'],
    ['这一项只收规定的几种写法。', 'This field takes only certain values.'],
    inVenue('night: maybe', 'night: unknown', 'night: unknown'),
  ),
  'field/date': problem(
    ['日期不对', 'Not a date'],
    [
      '日期写成 2026-11-22；时刻要带时区，写成 2026-11-22T08:00:00+08:00。',
      'Dates look like 2026-11-22; moments carry an offset, like 2026-11-22T08:00:00+08:00.',
    ],
    inGuide(
      'publishedAt: 2026-11-22T08:00:00',
      'publishedAt: 2026-11-22T08:00:00+08:00',
      'publishedAt: 2026-11-22T08:00:00+08:00',
    ),
  ),
  'field/length': problem(
    ['太长', 'Too long'],
    [
      '标题不超过 23 个汉字（70 字节），摘要不超过 110 个汉字（350 字节），转发语不超过 120 字（英文字母算半个）：再长，分享卡和微博就显示不全。',
      'Title: 70 bytes (23 Han). Description: 350 bytes (110 Han). Share text: 120 Han, Latin letters count half. Longer ones are cut off on cards.',
    ],
    inZh(
      'title: 第一次上冰从租鞋到站稳一个小时里会发生什么要花多少钱',
      'title: 第一次上冰',
      'title: 样例指南',
    ),
  ),
  'share/tags': problem(
    ['话题写法不对', 'Tags that are no tags'],
    [
      '微博的话题前后各有一个 #，一条一个；英文平台的标签是一个词，一条不超过两个。发到 QQ 和邮件时，话题会自动去掉。',
      'On Weibo a topic stands between two #, one a post; an English tag is one word, at most two a post. QQ and mail get the text without them.',
    ],
    inZh(
      'share: 转发时替读者写好的一句话。#滑冰',
      'share: 转发时替读者写好的一句话。#滑冰#',
      'share: 转发时替读者写好的一句话，够长。',
    ),
  ),
} as const satisfies Record<string, RuleEntry>;
