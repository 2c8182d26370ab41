import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about the text of articles. */
export const mdxRules = {
  'mdx/syntax': {
    title: say('标签写法有误', 'A tag does not parse'),
    why: say(
      '尖括号 < 会被当成标签的开头；要写小于号，用“小于”或 &lt;。',
      'A < opens a tag; to mean “less than”, write it out or use &lt;.',
    ),
  },
  'mdx/unclosed-tag': {
    title: say('标签没有关上', 'A tag is not closed'),
    why: say(
      '<Callout> 要有 </Callout>；没有内容的写成 <Cite s="…" />。起止标签各占一行。',
      '<Callout> needs </Callout>; an empty one ends in />. Put both tags on lines of their own.',
    ),
  },
  'mdx/import': {
    title: say('正文里不能有 import 或 export', 'No import or export'),
    why: say(
      '文章是文字，不是程序：能用的组件已经备好，直接写名字。',
      'An article is text, not a program: all blocks are at hand, just name them.',
    ),
  },
  'mdx/expression': {
    title: say('正文里不能有花括号表达式', 'No {expressions}'),
    why: say(
      '花括号里的内容会被当成程序，这里从不执行。属性一律写成 名字="文字"。',
      'Braces mean code, and nothing is ever run here. Write attributes as name="text".',
    ),
  },
  'mdx/raw-html': {
    title: say('正文里不能有 HTML', 'No raw HTML'),
    why: say(
      'HTML 标签和注释都不收；用 Markdown 或下面列出的组件。',
      'HTML tags and comments are not taken; use Markdown or the blocks listed here.',
    ),
  },
  'mdx/event-handler': {
    title: say('不能有事件属性', 'No event handlers'),
    why: say('onClick 之类的属性是程序，网站不收。', 'Attributes such as onClick are code.'),
  },
  'mdx/unknown-component': {
    title: say('没有这个组件', 'No such block'),
    why: say(
      '只能用这份说明里列出的组件，注意大小写。',
      'Only the blocks listed here exist; mind the capitals.',
    ),
  },
  'mdx/unknown-attribute': {
    title: say('组件没有这个属性', 'No such attribute'),
    why: say('拼错的属性会被悄悄忽略，所以要指出来。', 'A misspelt attribute would be ignored in silence.'),
  },
  'mdx/missing-attribute': {
    title: say('组件缺少属性', 'An attribute is missing'),
    why: say('例如价格必须带年份和来源。', 'A price, for one, always carries its year and its source.'),
  },
  'mdx/attribute-value': {
    title: say('属性的值不对', 'A bad attribute value'),
    why: say('属性只收规定的写法，见各组件的说明。', 'See the description of each block for what it takes.'),
  },
  'mdx/placement': {
    title: say('组件放错了地方', 'A block in the wrong place'),
    why: say(
      '例如 <Step> 只能放在 <Steps> 里，<Callout> 要自成一段。',
      'A <Step>, for one, lives inside <Steps>; a <Callout> is a paragraph of its own.',
    ),
  },
  'mdx/empty': {
    title: say('没有内容', 'Nothing inside'),
    why: say('空的正文或空的组件不发布。', 'An empty article or block is not published.'),
  },
  'mdx/heading': {
    title: say('标题层级不对', 'Headings out of order'),
    why: say(
      '正文从 ## 开始，逐级往下，不跳级；大标题写在文首信息里。',
      'Start at ##, go down one step at a time; the main title lives in the front matter.',
    ),
  },
  'mdx/stray-mark': {
    title: say('加粗没有生效', 'Bold did not take'),
    why: say(
      '** 紧挨着标点时，Markdown 认不出加粗。把标点移到 ** 外面。',
      'Markdown misses ** beside punctuation. Move the punctuation outside the **.',
    ),
  },
  'mdx/footnote': {
    title: say('不用脚注', 'No footnotes'),
    why: say(
      '来源用 <Cite s="…" /> 标出，文末会自动列出。',
      'Mark sources with <Cite s="…" />; the list at the end makes itself.',
    ),
  },
  'mdx/unsupported': {
    title: say('网站不支持这种写法', 'Markdown that the site does not use'),
    why: say(
      '正文里只用段落、标题、列表、表格、引用、链接和组件。',
      'Paragraphs, headings, lists, tables, quotes, links and blocks only.',
    ),
  },
  'mdx/indent': {
    title: say('缩进太多', 'Indented too far'),
    why: say(
      '行首四个以上的空格，Markdown 当成代码，这里不收。标签里面的缩进不算。',
      'Four spaces in front of a line mean code in Markdown; that is not taken. Inside tags, indents are free.',
    ),
  },
  'mdx/too-deep': {
    title: say('嵌套太深', 'Nested too deeply'),
    why: say('引用、列表和组件一层套一层，不超过 16 层。', 'Quotes, lists and blocks may nest 16 levels.'),
  },
} as const satisfies Record<string, RuleEntry>;
