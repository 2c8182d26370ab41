import { mendable, problem, type RuleEntry, warning } from './entry.ts';
import { asFiles, inZh } from './example.ts';

/** Rules about files and languages. */
export const fileRules = {
  'file/unreadable': problem(
    ['文件读不出来', 'A file cannot be read'],
    ['路径不存在、不是普通文件，或没有读取权限。', 'The path is missing, not a plain file, or not readable.'],
    asFiles('npm run check -- --dir contents', 'npm run check -- --dir content'),
  ),
  'file/outside': problem(
    ['文件通到了文件夹外面', 'A file that leads out of the folder'],
    [
      '符号链接不能指到 content 外面：检查内容时，别处的文件一个也不读。',
      'A symbolic link cannot lead out of the content folder: the check reads no file of any other place.',
    ],
    asFiles('guides/first-skate/zh.mdx → /tmp/zh.mdx', 'guides/first-skate/zh.mdx'),
  ),
  'file/encoding': problem(
    ['文件不是 UTF-8 文本', 'A file is not UTF-8 text'],
    [
      '另存为 UTF-8 就好；文件里也不能有空字符。',
      'Save it as UTF-8; null characters are not allowed either.',
    ],
    asFiles('zh.mdx (GBK)', 'zh.mdx (UTF-8)'),
  ),
  'file/too-large': problem(
    ['文件或段落太长', 'A file or a line is too long'],
    [
      '一篇正文不超过 64 KB（两万多字）、4000 行，一行不超过 8000 个字符，一段里的 * _ ~ | [ ] 不超过 4000 个。',
      'A text may have 64 KB and 4000 lines, a line 8000 characters, a paragraph 4000 of * _ ~ | [ ].',
    ],
    asFiles('zh.mdx 70 KB', 'zh.mdx 12 KB'),
  ),
  'file/unexpected': problem(
    ['多出来的文件', 'An unexpected file'],
    [
      '名字写错的文件不会出现在网站上，所以要指出来。',
      'A misnamed file never reaches the site, so it is pointed out.',
    ],
    asFiles('guides/first-turn/zh.md', 'guides/first-turn/zh.mdx'),
  ),
  'file/name': problem(
    ['文件名不能做网址', 'A name cannot become a URL'],
    [
      '文件名就是网址：只用小写字母、数字和连字符。',
      'The name is the URL: lower-case letters, digits and hyphens only.',
    ],
    asFiles('guides/第一次滑冰/', 'guides/first-skate/'),
  ),
  'file/missing': problem(
    ['缺少文件', 'A needed file is missing'],
    [
      '每篇文章要有事实表，影片要有它点名的文件。',
      'Each article needs its facts; the film needs the files it names.',
    ],
    asFiles('guides/first-turn/: zh.mdx en.mdx', 'guides/first-turn/: guide.yaml zh.mdx en.mdx'),
  ),
  'twin/missing': problem(
    ['缺少另一种语言', 'One language is missing'],
    [
      '中英文成对发布。暂时没有的，在 yaml 里写 missing：哪种语言、从哪天起、为什么。',
      'Both languages are published together. For a gap, write `missing` in the yaml: which language, since when, why.',
    ],
    asFiles('guides/first-turn/: guide.yaml zh.mdx', 'guides/first-turn/: guide.yaml zh.mdx en.mdx'),
  ),
  'twin/not-missing': problem(
    ['标了缺失，文件却在', 'Marked as missing, but present'],
    ['译文补上以后，把 yaml 里的 missing 删掉。', 'Once the text exists, delete `missing` from the yaml.'],
    asFiles('page.yaml: missing: { locale: zh, … }; zh.mdx en.mdx', 'page.yaml; zh.mdx en.mdx'),
  ),
  'twin/drifted': warning(
    ['中文改了，英文没跟上', 'The English has fallen behind'],
    [
      '提醒：按小标题逐节比。改好英文，运行 npm run check -- --translated 加上它的路径；在那之前，英文页会告诉读者。',
      'A warning, section by section. Mend the English, then run npm run check -- --translated with its path; until then the page tells its readers.',
    ],
    inZh('屈膝，往侧面坐，手不要撑地。', '屈膝，往侧面坐。', '屈膝，往侧面坐。'),
  ),
  'twin/unrecorded': warning(
    ['没有记下照哪一版中文', 'No record of the Chinese text'],
    [
      '提醒：en.mdx 旁边的 en.source.yaml 记着它照哪一版中文写成；有了它，中文一改就看得出来。',
      'A warning: en.source.yaml beside en.mdx records the Chinese it was made from, so that later changes show.',
    ],
    asFiles('guides/first-turn/: zh.mdx en.mdx', 'guides/first-turn/: zh.mdx en.mdx en.source.yaml'),
  ),
  'file/blanks': mendable(
    ['行尾空格或文件末尾没有换行', 'Blanks at the end of a line, or no line end at the end of the file'],
    [
      '看不见，却会让每次改动多出几行不相干的。',
      'They cannot be seen, and put lines into every change that have nothing to do with it.',
    ],
    inZh('先租鞋，再上冰。 ', '先租鞋，再上冰。'),
  ),
} as const satisfies Record<string, RuleEntry>;
