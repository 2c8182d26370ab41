import { problem, type RuleEntry } from './entry.ts';
import { inZh } from './example.ts';

/** Rules about the text of articles. */
export const mdxRules = {
  'mdx/syntax': problem(
    ['标签写法有误', 'A tag does not parse'],
    [
      '尖括号 < 会被当成标签的开头；要写小于号，用“小于”或 &lt;。',
      'A < opens a tag; to mean “less than”, write it out or use &lt;.',
    ],
    inZh('冰厚 <15 厘米', '冰厚小于十五厘米'),
  ),
  'mdx/unclosed-tag': problem(
    ['标签没有关上', 'A tag is not closed'],
    [
      '<Callout> 要有 </Callout>；没有内容的写成 <Cite s="…" />。起止标签各占一行。',
      '<Callout> needs </Callout>; an empty one ends in />. Put both tags on lines of their own.',
    ],
    inZh('<Pull>冬天不挑人。', '<Pull>冬天不挑人。</Pull>'),
  ),
  'mdx/import': problem(
    ['正文里不能有 import 或 export', 'No import or export'],
    [
      '文章是文字，不是程序：能用的组件已经备好，直接写名字。',
      'An article is text, not a program: all blocks are at hand, just name them.',
    ],
    inZh(
      "import Rink from './Rink'",
      '<Venues kinds="ice-rink, curling" free="yes" city="sample-city" limit="6" />',
    ),
  ),
  'mdx/expression': problem(
    ['正文里不能有花括号表达式', 'No {expressions}'],
    [
      '花括号里的内容会被当成程序，这里从不执行。属性一律写成 名字="文字"。',
      'Braces mean code, and nothing is ever run here. Write attributes as name="text".',
    ],
    inZh('先租 {鞋} 再说。', '先租鞋再说。'),
  ),
  'mdx/raw-html': problem(
    ['正文里不能有 HTML', 'No raw HTML'],
    [
      'HTML 标签和注释都不收；用 Markdown 或下面列出的组件。',
      'HTML tags and comments are not taken; use Markdown or the blocks listed here.',
    ],
    inZh('先租鞋，<br>再上冰。', '先租鞋，再上冰。'),
  ),
  'mdx/event-handler': problem(
    ['不能有事件属性', 'No event handlers'],
    ['onClick 之类的属性是程序，网站不收。', 'Attributes such as onClick are code.'],
    inZh('<Pull onClick="go()">冬天不挑人。</Pull>', '<Pull>冬天不挑人。</Pull>'),
  ),
  'mdx/unknown-component': problem(
    ['没有这个组件', 'No such block'],
    ['只能用这份说明里列出的组件，注意大小写。', 'Only the blocks listed here exist; mind the capitals.'],
    inZh('<Pul>冬天不挑人。</Pul>', '<Pull>冬天不挑人。</Pull>'),
  ),
  'mdx/unknown-attribute': problem(
    ['组件没有这个属性', 'No such attribute'],
    ['拼错的属性会被悄悄忽略，所以要指出来。', 'A misspelt attribute would be ignored in silence.'],
    inZh('<QA question="要带什么" q="要带什么">\n\n手套。\n\n</QA>', '<QA q="要带什么">\n\n手套。\n\n</QA>'),
  ),
  'mdx/missing-attribute': problem(
    ['组件缺少属性', 'An attribute is missing'],
    ['例如价格必须带年份和来源。', 'A price, for one, always carries its year and its source.'],
    inZh(
      '门票 <Price cny="12" s="sample-press" />。',
      '门票 <Price cny="12" year="2022" s="sample-press" />。',
    ),
  ),
  'mdx/attribute-value': problem(
    ['属性的值不对', 'A bad attribute value'],
    ['属性只收规定的写法，见各组件的说明。', 'See the description of each block for what it takes.'],
    inZh(
      '<Callout type="danger">\n\n屈膝。\n\n</Callout>',
      '<Callout type="safety">\n\n屈膝。\n\n</Callout>',
    ),
  ),
  'mdx/placement': problem(
    ['组件放错了地方', 'A block in the wrong place'],
    [
      '例如 <Step> 只能放在 <Steps> 里，<Callout> 要自成一段。',
      'A <Step>, for one, lives inside <Steps>; a <Callout> is a paragraph of its own.',
    ],
    inZh(
      '<Step title="站稳">\n\n屈膝。\n\n</Step>',
      '<Steps>\n\n<Step title="站稳">\n\n屈膝。\n\n</Step>\n\n</Steps>',
    ),
  ),
  'mdx/empty': problem(
    ['没有内容', 'Nothing inside'],
    ['空的正文或空的组件不发布。', 'An empty article or block is not published.'],
    inZh('<Callout type="safety"></Callout>', '<Callout type="safety">\n\n屈膝。\n\n</Callout>'),
  ),
  'mdx/heading': problem(
    ['标题层级不对', 'Headings out of order'],
    [
      '正文从 ## 开始，逐级往下，不跳级；大标题写在文首信息里。',
      'Start at ##, go down one step at a time; the main title lives in the front matter.',
    ],
    inZh('#### 清单', '### 清单', '### 清单'),
  ),
  'mdx/stray-mark': problem(
    ['加粗没有生效', 'Bold did not take'],
    [
      '** 紧挨着标点时，Markdown 认不出加粗。把标点移到 ** 外面。',
      'Markdown misses ** beside punctuation. Move the punctuation outside the **.',
    ],
    inZh('先看**“冰面”**再说。', '先看“**冰面**”再说。'),
  ),
  'mdx/footnote': problem(
    ['不用脚注', 'No footnotes'],
    [
      '来源用 <Cite s="…" /> 标出，文末会自动列出。',
      'Mark sources with <Cite s="…" />; the list at the end makes itself.',
    ],
    inZh('有人参与[^1]。\n\n[^1]: 样例报', '有人参与<Cite s="sample-press" />。'),
  ),
  'mdx/indent': problem(
    ['缩进太多', 'Indented too far'],
    [
      '行首四个以上的空格，Markdown 当成代码，这里不收。标签里面的缩进不算。',
      'Four spaces in front of a line mean code in Markdown; that is not taken. Inside tags, indents are free.',
    ],
    inZh('    先租鞋，再上冰。', '先租鞋，再上冰。'),
  ),
  'mdx/too-deep': problem(
    ['嵌套太深', 'Nested too deeply'],
    ['引用、列表和组件一层套一层，不超过 16 层。', 'Quotes, lists and blocks may nest 16 levels.'],
    inZh(`${'> '.repeat(17)}先租鞋。`, '> 先租鞋。'),
  ),
} as const satisfies Record<string, RuleEntry>;
