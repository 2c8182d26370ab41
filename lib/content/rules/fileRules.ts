import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about files and languages. */
export const fileRules = {
  'file/unreadable': {
    title: say('文件读不出来', 'A file cannot be read'),
    why: say(
      '路径不存在、不是普通文件，或没有读取权限。',
      'The path is missing, not a plain file, or not readable.',
    ),
  },
  'file/encoding': {
    title: say('文件不是 UTF-8 文本', 'A file is not UTF-8 text'),
    why: say(
      '另存为 UTF-8 就好；文件里也不能有空字符。',
      'Save it as UTF-8; null characters are not allowed either.',
    ),
  },
  'file/too-large': {
    title: say('文件或段落太长', 'A file or a line is too long'),
    why: say(
      '一篇正文不超过 64 KB（两万多字），一行不超过 8000 个字符。',
      'A text may have 64 KB, and a line 8000 characters.',
    ),
  },
  'file/unexpected': {
    title: say('多出来的文件', 'An unexpected file'),
    why: say(
      '名字写错的文件不会出现在网站上，所以要指出来。',
      'A misnamed file never reaches the site, so it is pointed out.',
    ),
  },
  'file/name': {
    title: say('文件名不能做网址', 'A name cannot become a URL'),
    why: say(
      '文件名就是网址：只用小写字母、数字和连字符。',
      'The name is the URL: lower-case letters, digits and hyphens only.',
    ),
  },
  'file/missing': {
    title: say('缺少文件', 'A needed file is missing'),
    why: say(
      '每篇文章要有事实表，影片要有它点名的文件。',
      'Each article needs its facts; the film needs the files it names.',
    ),
  },
  'twin/missing': {
    title: say('缺少另一种语言', 'One language is missing'),
    why: say(
      '中英文成对发布。暂时没有的，在 yaml 里写 missing：哪种语言、从哪天起、为什么。',
      'Both languages are published together. For a gap, write `missing` in the yaml: which language, since when, why.',
    ),
  },
  'twin/not-missing': {
    title: say('标了缺失，文件却在', 'Marked as missing, but present'),
    why: say(
      '译文补上以后，把 yaml 里的 missing 删掉。',
      'Once the text exists, delete `missing` from the yaml.',
    ),
  },
} as const satisfies Record<string, RuleEntry>;
