import { say } from '../say.ts';
import { message, short, told } from './message.ts';

const QUOTE = say('把整个值放进引号，如', 'put the whole value in quotes, like');
const LAYOUT = [
  '每行一项“项: 值”，同一层的项左边对齐，下一层缩进两个空格',
  'write one “key: value” a line; align the fields of one level, indent the next by two spaces',
] as const;

/** A line of YAML as it stands in the file, shown with the message because its place alone does not say enough. */
const line = (text: string): string => short(text.trim(), 40);
const quoted = (text: string): string => {
  const [, key = '', value = ''] = /^\s*(?:- )?([\w-]+):\s*(.*)$/u.exec(text) ?? [];
  return key === '' ? '"…"' : `${key}: "${short(value.replaceAll('"', '”').trim(), 30)}"`;
};

/** What is said of YAML that does not parse. `text` is the line where the parser stopped. */
export const yamlMessages = {
  tangled: message('yaml/syntax', [[]], () =>
    told(
      '这段 YAML 太绕：引用或嵌套过多',
      'this YAML is too tangled: aliases or deep nesting',
      '不用 & 和 * 引用，按普通的“项: 值”写',
      'use no & or * references, plain “key: value” only',
    ),
  ),
  notFields: message('yaml/syntax', [[]], () =>
    told(
      '这里要写成一行行的“项: 值”',
      'lines of “key: value” belong here',
      '每行一项，半角冒号后面空一格',
      'one field a line, with a colon and a space',
    ),
  ),
  wideColon: message('yaml/syntax', [[]], () =>
    told(
      '项名后面用了全角冒号“：”',
      'a full-width colon “：” follows the field name',
      '改成半角冒号加一个空格“: ”',
      'write a plain colon and a space, “: ”',
    ),
  ),
  tightColon: message('yaml/syntax', [['title:第一次滑冰', 'title']], (text: string, key: string) =>
    told(
      `冒号后面少了空格：“${line(text)}”`,
      `a space is missing behind the colon: “${line(text)}”`,
      `写成 ${key}: …，冒号后面空一格`,
      `write ${key}: … with a space behind the colon`,
    ),
  ),
  twice: message('yaml/syntax', [['title']], (key: string) =>
    told(
      `${key} 这一项写了两次`,
      `the field ${key} stands here twice`,
      '留下一个，删掉另一个',
      'keep one, delete the other',
    ),
  ),
  tab: message('yaml/syntax', [[]], () =>
    told(
      '行首用了 Tab 键缩进',
      'a tab indents this line',
      '把 Tab 换成空格，一层两个',
      'put spaces in its place, two for each level',
    ),
  ),
  indent: message('yaml/syntax', [['   en: First skate']], (text: string) =>
    told(`这一行缩进不齐：“${line(text)}”`, `this line does not line up: “${line(text)}”`, ...LAYOUT),
  ),
  colonInside: message('yaml/syntax', [['title: 滑冰: 第一次']], (text: string) =>
    told(
      `值里还有一个“冒号加空格”：“${line(text)}”`,
      `the value holds a colon and a space: “${line(text)}”`,
      `${QUOTE.zh} ${quoted(text)}`,
      `${QUOTE.en} ${quoted(text)}`,
    ),
  ),
  noField: message('yaml/syntax', [['第一次滑冰']], (text: string) =>
    told(`这一行不是“项: 值”：“${line(text)}”`, `this line is no “key: value”: “${line(text)}”`, ...LAYOUT),
  ),
  openQuote: message(
    'yaml/syntax',
    [
      ['title: "第一次滑冰', '"'],
      ["title: 'First skate", "'"],
    ],
    (text: string, quote: string) =>
      told(
        `引号 ${quote} 没有关上：“${line(text)}”`,
        `the quote ${quote} is never closed: “${line(text)}”`,
        `在值的末尾补上 ${quote}，或把开头的也删掉`,
        `add ${quote} at the end of the value, or delete the one at its start`,
      ),
  ),
  openBracket: message('yaml/syntax', [['{ zh: 一场, en: One session']], (text: string) =>
    told(
      `括号没有关上，或少了逗号：“${line(text)}”`,
      `a bracket is not closed, or a comma is missing: “${line(text)}”`,
      '写成 { zh: …, en: … }：逗号用半角，末尾补上 } 或 ]',
      'write { zh: …, en: … }: plain commas, and } or ] at the end',
    ),
  ),
  afterQuote: message('yaml/syntax', [['title: "冰" 第一次']], (text: string) =>
    told(
      `引号后面还有内容：“${line(text)}”`,
      `something follows the closing quote: “${line(text)}”`,
      '让引号包住整个值；值里的引号用中文的“ ”',
      'let the quotes hold the whole value; inside it, use curly “ ”',
    ),
  ),
  badStart: message('yaml/syntax', [['title: @ice']], (text: string) =>
    told(
      `值不能用这个符号开头：“${line(text)}”`,
      `a value cannot begin with this character: “${line(text)}”`,
      `${QUOTE.zh} ${quoted(text)}`,
      `${QUOTE.en} ${quoted(text)}`,
    ),
  ),
  tooDeep: message('yaml/syntax', [[]], () =>
    told(
      '嵌套太深',
      'this nests too deeply',
      '去掉一层套一层的括号',
      'take out the brackets inside one another',
    ),
  ),
  alias: message('yaml/syntax', [['title: *ice']], (text: string) =>
    told(
      `值以 * 或 & 开头，会被当成引用：“${line(text)}”`,
      `a value that begins with * or & is taken for a reference: “${line(text)}”`,
      `${QUOTE.zh} ${quoted(text)}`,
      `${QUOTE.en} ${quoted(text)}`,
    ),
  ),
  escape: message('yaml/syntax', [['title: "ice\\q"']], (text: string) =>
    told(
      `双引号里的反斜杠 \\ 有特别的意思：“${line(text)}”`,
      `a backslash \\ in double quotes means something else: “${line(text)}”`,
      '删掉反斜杠',
      'delete the backslash',
    ),
  ),
  stray: message('yaml/syntax', [['share: x ]']], (text: string) =>
    told(`这里多出了内容：“${line(text)}”`, `something here does not belong: “${line(text)}”`, ...LAYOUT),
  ),
};
