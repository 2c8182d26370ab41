import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about YAML and front matter. */
export const fieldRules = {
  'yaml/syntax': {
    title: say('YAML 写法有误', 'The YAML does not parse'),
    why: say(
      '常见原因：全角冒号、缩进不齐、值里有“冒号加空格”却没加引号。',
      'Usual causes: a full-width colon, uneven indents, an unquoted value that holds a colon and a space.',
    ),
  },
  'front-matter/missing': {
    title: say('缺少文首信息', 'The front matter is missing'),
    why: say(
      '文件从第一行的 --- 开始，到下一个 --- 为止，写标题、摘要和转发语。',
      'A file opens with --- on line 1; title, description and share stand before the next ---.',
    ),
  },
  'field/missing': {
    title: say('缺少一项', 'A field is missing'),
    why: say(
      '这一项没有默认值：不知道就说不知道，不替你猜。',
      'There is no default: what is unknown is said to be unknown, never guessed.',
    ),
  },
  'field/unknown': {
    title: say('不认识的项', 'An unknown field'),
    why: say(
      '拼错的项名会被悄悄忽略，所以一律不收。',
      'A misspelt field would be ignored in silence, so none is let in.',
    ),
  },
  'field/type': {
    title: say('内容的种类不对', 'The wrong kind of value'),
    why: say(
      '该写数字的地方写了文字，或者反过来。',
      'Text stands where a number belongs, or the other way round.',
    ),
  },
  'field/value': {
    title: say('内容不合规定', 'A value that is not allowed'),
    why: say('这一项只收规定的几种写法。', 'This field takes only certain values.'),
  },
  'field/date': {
    title: say('日期不对', 'Not a date'),
    why: say(
      '日期写成 2026-11-22；时刻要带时区，写成 2026-11-22T08:00:00+08:00。',
      'Dates look like 2026-11-22; moments carry an offset, like 2026-11-22T08:00:00+08:00.',
    ),
  },
  'field/length': {
    title: say('太长', 'Too long'),
    why: say(
      '标题不超过 23 个汉字（70 字节），摘要不超过 110 个汉字（350 字节），转发语不超过 120 字（英文字母算半个）：再长，分享卡和微博就显示不全。',
      'Title: 70 bytes (23 Han). Description: 350 bytes (110 Han). Share text: 120 Han, Latin letters count half. Longer ones are cut off on cards.',
    ),
  },
  'share/tags': {
    title: say('话题写法不对', 'Tags that are no tags'),
    why: say(
      '微博的话题前后各有一个 #，一条一个；英文平台的标签是一个词，一条不超过两个。发到 QQ 和邮件时，话题会自动去掉。',
      'On Weibo a topic stands between two #, one a post; an English tag is one word, at most two a post. QQ and mail get the text without them.',
    ),
  },
} as const satisfies Record<string, RuleEntry>;
