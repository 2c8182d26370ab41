import { say } from '../say.ts';
import { message, told } from './message.ts';

/** What is said of the body of a text: its blocks, headings and marks. */
export const textMessages = {
  blank: message('mdx/empty', [[]], () =>
    told(
      '正文是空的',
      'the text is empty',
      '在文首信息的 --- 下面写正文',
      'write the text below the front matter’s ---',
    ),
  ),
  emptyBlock: message('mdx/empty', [['Callout']], (block: string) =>
    told(
      `<${block}> 里面是空的`,
      `<${block}> is empty`,
      '写上内容，或删掉它',
      'write something, or delete it',
    ),
  ),
  tooDeep: message('mdx/too-deep', [[]], () =>
    told(
      '这里嵌套太深',
      'this is nested too deeply',
      '去掉几层引用、列表或标签',
      'take out some levels of quotes, lists or tags',
    ),
  ),
  beyondReading: message('mdx/too-deep', [[]], () =>
    told(
      '这篇正文嵌套太深，读不下去',
      'this text nests too deeply to be read',
      '去掉一层套一层的引用、列表和标签',
      'take out the quotes, lists and tags inside one another',
    ),
  ),
  importing: message('mdx/import', [[]], () =>
    told(
      '正文里不能有 import 或 export',
      'import and export are not allowed',
      '删掉这一行；组件直接写名字就能用',
      'delete the line; blocks are at hand by name',
    ),
  ),
  expression: message('mdx/expression', [[]], () =>
    told(
      '正文里不能有花括号表达式 {…}',
      '{expressions} are not allowed',
      '删掉花括号，直接写文字；要显示花括号，写成 &#123;',
      'drop the braces and write plain text; to show a brace, write &#123;',
    ),
  ),
  footnote: message('mdx/footnote', [[]], () =>
    told(
      '这里不用脚注',
      'footnotes are not used here',
      '来源用 <Cite s="…" /> 标出',
      'mark the source with <Cite s="…" />',
    ),
  ),
  unsupported: message('mdx/syntax', [['html']], (type: string) =>
    told(
      `网站不支持这种写法（${type}）`,
      `the site does not use this kind of Markdown (${type})`,
      '改成普通段落或列表',
      'make it a plain paragraph or a list',
    ),
  ),
  indented: message('mdx/indent', [[]], () =>
    told(
      '这里缩进了四个空格以上',
      'this is indented by four spaces or more',
      '去掉行首的空格；要原样显示代码，用 ``` 围起来',
      'take out the spaces in front; to show code as it is, fence it with ```',
    ),
  ),
  strayMark: message('mdx/stray-mark', [[]], () =>
    told(
      '这里的 ** 没有变成加粗',
      'this ** did not become bold',
      '检查 ** 是否成对；把标点移到 ** 外面',
      'see that ** come in pairs; move punctuation outside',
    ),
  ),
  topHeading: message('mdx/heading', [['##']], (marks: string) =>
    told(
      '正文里不能有一级标题',
      'the text cannot have a level-1 heading',
      `改成 ${marks}；大标题写在文首信息的 title 里`,
      `write ${marks}; the main title goes into title`,
    ),
  ),
  skippedHeading: message('mdx/heading', [['###']], (marks: string) =>
    told('标题跳了一级', 'this heading skips a level', `改成 ${marks}`, `write ${marks}`),
  ),
  venueOnly: message('mdx/placement', [['Zh']], (block: string) =>
    told(
      `<${block}> 只用在场馆文件里`,
      `<${block}> belongs into a venue’s file`,
      '删掉标签，留下文字',
      'delete the tags, keep the text',
    ),
  ),
  within: message('mdx/placement', [['Step', 'Steps']], (block: string, parent: string) =>
    told(
      `<${block}> 要直接放在 <${parent}> 里`,
      `<${block}> belongs directly inside <${parent}>`,
      `外面套上 <${parent}>`,
      `put <${parent}> around it`,
    ),
  ),
  notInVenue: message('mdx/placement', [['Price']], (block: string) =>
    told(
      `场馆文件里不能用 <${block}>`,
      `<${block}> cannot stand in a venue’s file`,
      '价格和来源写在文首信息里',
      'prices and sources go into the front matter',
    ),
  ),
  notInLine: message('mdx/placement', [['Callout']], (block: string) =>
    told(
      `<${block}> 不能夹在一行文字里`,
      `<${block}> cannot stand within a line`,
      '让它自成一段，前后空一行',
      'make it a paragraph of its own, with empty lines around',
    ),
  ),
  holdsNothing: message('mdx/placement', [['Venues']], (block: string) =>
    told(
      `<${block}> 里面不能有内容`,
      `<${block}> cannot hold anything`,
      `写成 <${block} … />`,
      `write <${block} … />`,
    ),
  ),
  holdsWords: message('mdx/placement', [['Pull']], (block: string) =>
    told(
      `<${block}> 里只能放一句话`,
      `<${block}> holds one run of text only`,
      '去掉里面的分段、列表和标题',
      'take out paragraphs, lists and headings',
    ),
  ),
  howMany: message(
    'mdx/placement',
    [['Compare', 'Option', 4, [2, 3]]],
    (block: string, inside: string, found: number, [least, most]: readonly [number, number]) =>
      told(
        `<${block}> 里有 ${found} 个 <${inside}>，要 ${least}–${most} 个`,
        `<${block}> holds ${found} <${inside}>; it takes ${least} to ${most}`,
        found < least ? '补上一个；只有一样就写成段落' : '去掉几个，或分成两个比较',
        found < least ? 'add one; a single choice is a paragraph' : 'take some out, or make two comparisons',
      ),
  ),
  holdsOnly: message(
    'mdx/placement',
    [
      ['Steps', ['Step']],
      ['Checklist', ['list']],
    ],
    (block: string, only: readonly string[]) => {
      const names = only.map((name) =>
        name === 'list' ? say('Markdown 列表', 'a Markdown list') : say(`<${name}>`, `<${name}>`),
      );
      return told(
        `<${block}> 里只能放 ${names.map(({ zh }) => zh).join('、')}`,
        `<${block}> holds only ${names.map(({ en }) => en).join(', ')}`,
        '把其他内容移到外面',
        'move the rest outside',
      );
    },
  ),
};
