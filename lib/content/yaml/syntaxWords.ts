import type { YAMLError, YAMLWarning } from 'yaml';
import { type Finding, finding, type Place } from '../finding.ts';
import { say, type Words } from '../say.ts';

const QUOTE = say(
  '把整个值放进引号，如 title: "滑冰: 第一次"',
  'put the whole value in quotes, like title: "Ice: the first time"',
);
const LAYOUT = say(
  '同一层的项左边对齐，下一层缩进两个空格',
  'align the fields of one level, indent the next by two spaces',
);

/** What the parser's error codes mean to an editor: found, and cure. */
const KNOWN: Record<string, [Words, Words]> = {
  DUPLICATE_KEY: [
    say('这一项写了两次', 'this field stands here twice'),
    say('留下一个，删掉另一个', 'keep one, delete the other'),
  ],
  TAB_AS_INDENT: [say('缩进用了 Tab', 'a tab is used to indent'), say('改成空格', 'use spaces')],
  BAD_INDENT: [say('缩进不齐', 'the indents do not line up'), LAYOUT],
  BLOCK_AS_IMPLICIT_KEY: [say('值里有“冒号加空格”', 'the value holds a colon and a space'), QUOTE],
  MULTILINE_IMPLICIT_KEY: [say('这一行没有写成“项: 值”', 'this line is no “key: value”'), LAYOUT],
  MISSING_CHAR: [
    say('少了引号、括号或逗号', 'a quote, bracket or comma is missing'),
    say('检查这里的引号和括号是否成对', 'see that quotes and brackets come in pairs'),
  ],
  BAD_SCALAR_START: [say('值不能用这个符号开头', 'a value cannot begin with this character'), QUOTE],
  RESOURCE_EXHAUSTION: [
    say('嵌套太深', 'this nests too deeply'),
    say('去掉一层套一层的括号', 'take out the brackets inside one another'),
  ],
  TAG_RESOLVE_FAILED: [say('值不能以感叹号 ! 开头', 'a value cannot begin with !'), QUOTE],
  UNEXPECTED_TOKEN: [say('这里多出了内容', 'something here does not belong'), LAYOUT],
};

/** A full-width colon after a field name, which YAML does not know. */
const WIDE_COLON = /^[ \t]*(?:- )?[A-Za-z][\w-]*(：)/m;

/** The full-width colon of a text, if that is what an editor tripped over. */
export function wideColon(text: string, place: (offset: number) => Place): Finding | undefined {
  const found = WIDE_COLON.exec(text);
  if (!found) return undefined;
  return finding(
    place(found.index + found[0].length - 1),
    'yaml/syntax',
    say('项名后面用了全角冒号“：”', 'a full-width colon “：” follows the field name'),
    say('改成半角冒号加一个空格“: ”', 'write a plain colon and a space, “: ”'),
  );
}

/** Says in plain words what the YAML parser found. */
export function syntaxWords(
  error: YAMLError | YAMLWarning,
  text: string,
  place: (offset: number) => Place,
): Finding {
  const wide = error.code === 'DUPLICATE_KEY' ? undefined : wideColon(text, place);
  if (wide) return wide;
  const [message, fix] = KNOWN[error.code] ?? [
    say(`YAML 写法有误（${error.code}）`, `the YAML does not parse (${error.code})`),
    LAYOUT,
  ];
  return finding(place(error.pos[0]), 'yaml/syntax', message, fix);
}
