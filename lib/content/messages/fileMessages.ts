import type { Locale } from '#lib/i18n/locale.ts';
import { say } from '../say.ts';
import { nearest, writeInstead } from '../suggest.ts';
import { message, told } from './message.ts';

/** What is said of files: missing, misnamed, unreadable, too long. */
export const fileMessages = {
  noFolder: message('file/unreadable', [['nowhere']], (dir: string) =>
    told(
      `没有文件夹 ${dir}`,
      `there is no folder ${dir}`,
      '检查 --dir 后面的路径',
      'check the path after --dir',
    ),
  ),
  unreadable: message('file/unreadable', [[]], () =>
    told(
      '文件读不出来',
      'the file cannot be read',
      '确认它是普通文件，并且有读取权限',
      'see that it is a plain file that you may read',
    ),
  ),
  outside: message('file/outside', [[]], () =>
    told(
      '这个链接通到 content 文件夹外面',
      'this link leads out of the content folder',
      '换成普通文件，放在这里',
      'put a plain file in its place',
    ),
  ),
  tooLarge: message('file/too-large', [[70, 64]], (size: number, limit: number) =>
    told(
      `文件有 ${size} KB，上限是 ${limit} KB`,
      `the file has ${size} KB, ${limit} KB are allowed`,
      '拆成几篇',
      'split it',
    ),
  ),
  lineTooLong: message('file/too-large', [[8000]], (most: number) =>
    told(
      `这一行超过 ${most} 个字符`,
      `this line has more than ${most} characters`,
      '分成几段，段与段之间空一行',
      'break it into paragraphs, with empty lines between',
    ),
  ),
  tooManyLines: message('file/too-large', [[4000]], (most: number) =>
    told(`正文超过 ${most} 行`, `the text has more than ${most} lines`, '拆成几篇', 'split it'),
  ),
  tooDense: message('file/too-large', [[4000]], (most: number) =>
    told(
      `这一段里的 * _ ~ | [ ] 超过 ${most} 个`,
      `this paragraph has more than ${most} of * _ ~ | [ ]`,
      '分成几段，段与段之间空一行',
      'break it into paragraphs, with empty lines between',
    ),
  ),
  notText: message('file/encoding', [[]], () =>
    told(
      '文件不是 UTF-8 文本',
      'the file is not UTF-8 text',
      '用编辑器打开，另存为 UTF-8；不是文字的文件删掉',
      'open it in an editor and save it as UTF-8; delete it if it is no text',
    ),
  ),
  gbk: message('file/encoding', [[]], () =>
    told(
      '文件存成了 GBK，要用 UTF-8',
      'the file is saved as GBK; it has to be UTF-8',
      '用编辑器打开，“另存为”时编码选 UTF-8',
      'open it in an editor, and choose UTF-8 in “Save as”',
    ),
  ),
  unexpected: message(
    'file/unexpected',
    [
      ['zh.md', ['guide.yaml', 'zh.mdx', 'en.mdx']],
      ['notes.txt', ['guide.yaml', 'zh.mdx', 'en.mdx']],
    ],
    (name: string, allowed: readonly string[]) => ({
      message: {
        zh: `这里用不到“${name}”，网站不会显示它`,
        en: `“${name}” has no use here; the site would not show it`,
      },
      fix: nearest(name, allowed)
        ? writeInstead(name, allowed)
        : say(
            `删掉它，或改名；${writeInstead(name, allowed).zh}`,
            `delete it, or rename it; ${writeInstead(name, allowed).en}`,
          ),
    }),
  ),
  badName: message('file/name', [['第一次滑冰']], (name: string) =>
    told(
      `“${name}”不能做网址`,
      `“${name}” cannot become a URL`,
      '文件或文件夹改名：只用小写字母、数字和连字符，最多 60 个字符，如 first-skate',
      'rename the file or folder: lower-case letters, digits and hyphens, 60 characters at most, like first-skate',
    ),
  ),
  noFacts: message('file/missing', [['guide.yaml']], (file: string) =>
    told(
      `缺少事实表 ${file}`,
      `the facts, ${file}, are missing`,
      '补上它；npm run new 会写好一份样子',
      'add it; npm run new writes one to start from',
    ),
  ),
  noHome: message('file/missing', [[]], () =>
    told('缺少首页的 home.yaml', 'home.yaml, the facts of the home page, is missing', '补上它', 'add it'),
  ),
  noCities: message('file/missing', [[]], () =>
    told(
      '有场馆，却没有 cities.yaml',
      'there are venues, but no cities.yaml',
      '补上 cities.yaml：每个场馆都要属于一个城市',
      'add cities.yaml: each venue belongs to a city',
    ),
  ),
  noFilmFile: message(
    'file/missing',
    [
      ['en.vtt', false],
      ['film-720.mp4', true],
    ],
    (name: string, made: boolean) =>
      told(
        `旁边没有文件 ${name}`,
        `there is no file ${name} beside it`,
        made ? '运行 npm run film -- encode 生成' : '补上文件，或改成有的文件名',
        made ? 'make it with npm run film -- encode' : 'add the file, or name one that is there',
      ),
  ),
  noTwin: message(
    'twin/missing',
    [
      ['zh', 'guide.yaml'],
      ['en', 'page.yaml'],
    ],
    (locale: Locale, factsFile: string) =>
      told(
        locale === 'zh' ? '缺少中文文件 zh.mdx' : '缺少英文文件 en.mdx',
        locale === 'zh' ? 'the Chinese file zh.mdx is missing' : 'the English file en.mdx is missing',
        `补上它；暂时没有，就在 ${factsFile} 里写 missing: { locale: ${locale}, since: 日期, why: 原因 }`,
        `add it; or, for now, write missing: { locale: ${locale}, since: a date, why: the reason } in ${factsFile}`,
      ),
  ),
  notMissing: message('twin/not-missing', [['en.mdx']], (name: string) =>
    told(
      `写了缺少 ${name}，文件却在`,
      `${name} is marked as missing, but it is there`,
      '删掉 missing 这一项',
      'delete `missing`',
    ),
  ),
};
