import { BLOCKS, blockSpec } from '../blocks.ts';
import { say, type Words } from '../say.ts';
import { nearest, writeInstead } from '../suggest.ts';
import { message, told } from './message.ts';
import { ALSO, MARKDOWN } from './tagNames.ts';

const blockFix = (name: string): Words => {
  const also = Object.hasOwn(ALSO, name.toLowerCase()) ? ALSO[name.toLowerCase()] : undefined;
  return also
    ? say(`这里叫 <${also}>，写法见 README`, `here it is <${also}>; see README.md for how to write it`)
    : writeInstead(name, Object.keys(BLOCKS), (block) => `<${block}>`);
};

/** What is said of tags that stop the parser, and of their names. */
export const tagMessages = {
  html: message('mdx/raw-html', [['br'], ['callout'], ['video']], (name: string) => {
    const [zh, en] = Object.hasOwn(MARKDOWN, name) ? (MARKDOWN[name] ?? []) : [];
    const block = nearest(name, Object.keys(BLOCKS));
    const fix =
      zh && en
        ? say(zh, en)
        : block
          ? say(
              `是不是 <${block}>？组件名以大写字母开头`,
              `did you mean <${block}>? Block names begin with a capital`,
            )
          : say(
              '删掉它，改用 Markdown 或 README 里列出的组件',
              'delete it; use Markdown or a block listed in README.md',
            );
    return { message: say(`正文里不能有 HTML 标签 <${name}>`, `the HTML tag <${name}> is not allowed`), fix };
  }),
  pasted: message('mdx/raw-html', [['p']], (name: string) =>
    told(
      `<${name}> 是从 Word 或网页粘来的格式`,
      `<${name}> was pasted from Word or from a web page`,
      '删掉这一段，用“粘贴为纯文本”（Ctrl+Shift+V）再粘一次',
      'delete it, and paste again as plain text (Ctrl+Shift+V)',
    ),
  ),
  comment: message('mdx/raw-html', [[]], () =>
    told(
      '正文里不能有 HTML 注释 <!-- -->',
      'HTML comments <!-- --> are not allowed',
      '删掉它；要留给同事的话写在 yaml 的 # 后面',
      'delete it; leave notes to colleagues behind a # in the yaml',
    ),
  ),
  unclosed: message('mdx/unclosed-tag', [['Callout'], ['Cite']], (name: string) => ({
    message: say(`标签 <${name}> 没有关上`, `<${name}> is never closed`),
    fix:
      blockSpec(name)?.holds === 'none'
        ? say('它没有内文，末尾写成 /> 就好', 'it holds nothing: end it with />')
        : say(
            `在这段内容后面补上 </${name}>；起止标签各占一行，前后空一行`,
            `add </${name}> after its text; put both tags on lines of their own`,
          ),
  })),
  strayClose: message('mdx/unclosed-tag', [['Callout']], (name: string) =>
    told(
      `多出来一个 </${name}>，前面没有 <${name}>`,
      `</${name}> closes nothing: no <${name}> is open`,
      `删掉它，或在前面补上 <${name}>`,
      `delete it, or add <${name}> before it`,
    ),
  ),
  misspeltClose: message('mdx/unclosed-tag', [['Calout', 'Callout']], (closing: string, opening: string) =>
    told(
      `<${opening}> 用 </${closing}> 关不上`,
      `</${closing}> does not close <${opening}>`,
      `改成 </${opening}>`,
      `write </${opening}>`,
    ),
  ),
  wrongSideClose: message('mdx/unclosed-tag', [['Callout']], (name: string) =>
    told(
      `</${name}> 和 <${name}> 不在同一层`,
      `</${name}> is not on the level of its <${name}>`,
      `让 </${name}> 自成一行，前面空一行`,
      `put </${name}> on a line of its own, after an empty line`,
    ),
  ),
  bareAngle: message('mdx/syntax', [[]], () =>
    told(
      '尖括号 < 被当成了标签的开头',
      'this < was taken for the start of a tag',
      '写“小于”，或写成 &lt;',
      'write “less than”, or &lt;',
    ),
  ),
  autolink: message('mdx/syntax', [[]], () =>
    told(
      '网址不能放在尖括号里',
      'an address cannot stand in angle brackets',
      '写成 [文字](网址)',
      'write [text](address)',
    ),
  ),
  lazy: message('mdx/syntax', [['Callout']], (name: string) =>
    told(
      `<${name}> 跨行时，引用要每行写 >，列表要每行缩进`,
      `<${name}> runs over a line that lost its > or its indent`,
      '把标签写在一行里',
      'write the tag on one line',
    ),
  ),
  curlyQuotes: message('mdx/syntax', [['Callout', '“']], (name: string, quote: string) =>
    told(
      `<${name}> 的属性用了中文引号 ${quote}`,
      `an attribute of <${name}> has the curly quote ${quote}`,
      '改成半角引号，写成 名字="文字"',
      'use straight quotes: name="text"',
    ),
  ),
  unquoted: message('mdx/syntax', [['Price']], (name: string) =>
    told(
      `<${name}> 的属性值没有加引号`,
      `an attribute value of <${name}> has no quotes`,
      '写成 名字="文字"，用半角引号',
      'write name="text", with straight quotes',
    ),
  ),
  broken: message('mdx/syntax', [['Price']], (name: string) =>
    told(
      `标签 <${name}> 没有写完整`,
      `the tag <${name}> breaks off`,
      '检查半角引号 " 是否成对、末尾有没有 >',
      'see that the straight quotes " come in pairs and that it ends in >',
    ),
  ),
  openBrace: message('mdx/expression', [[]], () =>
    told(
      '花括号 { 没有关上，而且正文里不能有花括号',
      'this { is never closed, and braces are not allowed here',
      '删掉它；要显示花括号，写成 &#123;',
      'delete it; to show a brace, write &#123;',
    ),
  ),
  unknownBlock: message('mdx/unknown-component', [['Calout'], ['Gallery'], ['Tip']], (name: string) => ({
    message: say(`没有组件 <${name}>`, `there is no block <${name}>`),
    fix: blockFix(name),
  })),
};
