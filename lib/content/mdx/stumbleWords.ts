import { BLOCKS, blockSpec } from '../blocks.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { say } from '../say.ts';
import { nearest } from '../suggest.ts';

/** The sentences for tags and braces that stop the parser. */

export function rawTag(place: Place, name: string): Finding {
  const block = nearest(name, Object.keys(BLOCKS));
  return finding(
    place,
    'mdx/raw-html',
    say(`正文里不能有 HTML 标签 <${name}>`, `the HTML tag <${name}> is not allowed`),
    block
      ? say(
          `是不是 <${block}>？组件名以大写字母开头`,
          `did you mean <${block}>? Block names begin with a capital`,
        )
      : say(
          '删掉它，改用 Markdown 或 README 里列出的组件',
          'delete it; use Markdown or a block listed in README.md',
        ),
  );
}

export const commentTag = (place: Place): Finding =>
  finding(
    place,
    'mdx/raw-html',
    say('正文里不能有 HTML 注释 <!-- -->', 'HTML comments <!-- --> are not allowed'),
    say(
      '删掉它；要留给同事的话写在 yaml 的 # 后面',
      'delete it; leave notes to colleagues behind a # in the yaml',
    ),
  );

export const unclosed = (place: Place, name: string): Finding =>
  finding(
    place,
    'mdx/unclosed-tag',
    say(`标签 <${name}> 没有关上`, `<${name}> is never closed`),
    blockSpec(name)?.holds === 'none'
      ? say(`它没有内文，末尾写成 /> 就好`, 'it holds nothing: end it with />')
      : say(
          `在这段内容后面补上 </${name}>；起止标签各占一行，前后空一行`,
          `add </${name}> after its text; put both tags on lines of their own`,
        ),
  );

export const strayClose = (place: Place, name: string): Finding =>
  finding(
    place,
    'mdx/unclosed-tag',
    say(`多出来一个 </${name}>，前面没有 <${name}>`, `</${name}> closes nothing: no <${name}> is open`),
    say(`删掉它，或在前面补上 <${name}>`, `delete it, or add <${name}> before it`),
  );

export const misspeltClose = (place: Place, closing: string, opening: string): Finding =>
  finding(
    place,
    'mdx/unclosed-tag',
    say(`<${opening}> 用 </${closing}> 关不上`, `</${closing}> does not close <${opening}>`),
    say(`改成 </${opening}>`, `write </${opening}>`),
  );

export const wrongSideClose = (place: Place, name: string): Finding =>
  finding(
    place,
    'mdx/unclosed-tag',
    say(`</${name}> 和 <${name}> 不在同一层`, `</${name}> is not on the level of its <${name}>`),
    say(`让 </${name}> 自成一行，前面空一行`, `put </${name}> on a line of its own, after an empty line`),
  );

export const bareAngle = (place: Place): Finding =>
  finding(
    place,
    'mdx/syntax',
    say('尖括号 < 被当成了标签的开头', 'this < was taken for the start of a tag'),
    say('写“小于”，或写成 &lt;', 'write “less than”, or &lt;'),
  );

export const autolink = (place: Place): Finding =>
  finding(
    place,
    'mdx/syntax',
    say('网址不能放在尖括号里', 'an address cannot stand in angle brackets'),
    say('写成 [文字](网址)', 'write [text](address)'),
  );

export const lazyTag = (place: Place, name: string): Finding =>
  finding(
    place,
    'mdx/syntax',
    say(
      `<${name}> 跨行时，引用要每行写 >，列表要每行缩进`,
      `<${name}> runs over a line that lost its > or its indent`,
    ),
    say('把标签写在一行里', 'write the tag on one line'),
  );

export const unquoted = (place: Place, name: string): Finding =>
  finding(
    place,
    'mdx/syntax',
    say(`<${name}> 的属性值没有加引号`, `an attribute value of <${name}> has no quotes`),
    say('写成 名字="文字"，用半角引号', 'write name="text", with straight quotes'),
  );

export const attributesBroken = (place: Place, name: string): Finding =>
  finding(
    place,
    'mdx/syntax',
    say(`标签 <${name}> 没有写完整`, `the tag <${name}> breaks off`),
    say(
      '检查引号是否成对（用半角引号）、末尾有没有 >',
      'see that the (straight) quotes come in pairs and that it ends in >',
    ),
  );

export const openBrace = (place: Place): Finding =>
  finding(
    place,
    'mdx/expression',
    say(
      '花括号 { 没有关上，而且正文里不能有花括号',
      'this { is never closed, and braces are not allowed here',
    ),
    say('删掉它；要显示花括号，写成 &#123;', 'delete it; to show a brace, write &#123;'),
  );
