import { say, type Words } from './words.ts';

/** What a rule is called, and why it exists. */
export interface RuleEntry {
  title: Words;
  why: Words;
}

/** Every rule of the content check, by its stable id. content/README.md has one heading for each, made from here. */
export const RULES = {
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
    title: say('文件太大', 'A file is too large'),
    why: say('一篇正文不超过 200 KB，够写六万多字。', 'A text file may have 200 KB at most.'),
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
  'yaml/syntax': {
    title: say('YAML 写法有误', 'The YAML does not parse'),
    why: say(
      '常见原因：全角冒号、缩进不齐、值里有“冒号加空格”却没加引号。',
      'Usual causes: a full-width colon, uneven indents, an unquoted value that holds a colon and a space.',
    ),
  },
  'front-matter/missing': {
    title: say('缺少文首信息', 'The front matter is missing'),
    why: say(
      '文件从第一行的 --- 开始，到下一个 --- 为止，写标题、摘要和转发语。',
      'A file opens with --- on line 1; title, description and share stand before the next ---.',
    ),
  },
  'field/missing': {
    title: say('缺少一项', 'A field is missing'),
    why: say(
      '这一项没有默认值：不知道就说不知道，不替你猜。',
      'There is no default: what is unknown is said to be unknown, never guessed.',
    ),
  },
  'field/unknown': {
    title: say('不认识的项', 'An unknown field'),
    why: say(
      '拼错的项名会被悄悄忽略，所以一律不收。',
      'A misspelt field would be ignored in silence, so none is let in.',
    ),
  },
  'field/type': {
    title: say('内容的种类不对', 'The wrong kind of value'),
    why: say(
      '该写数字的地方写了文字，或者反过来。',
      'Text stands where a number belongs, or the other way round.',
    ),
  },
  'field/value': {
    title: say('内容不合规定', 'A value that is not allowed'),
    why: say('这一项只收规定的几种写法。', 'This field takes only certain values.'),
  },
  'field/date': {
    title: say('日期不对', 'Not a date'),
    why: say(
      '日期写成 2026-11-22；时刻要带时区，写成 2026-11-22T08:00:00+08:00。',
      'Dates look like 2026-11-22; moments carry an offset, like 2026-11-22T08:00:00+08:00.',
    ),
  },
  'field/length': {
    title: say('太长', 'Too long'),
    why: say(
      '标题不超过 23 个汉字（70 字节），摘要不超过 110 个汉字（350 字节），转发语不超过 120 字（英文字母算半个）：再长，分享卡和微博就显示不全。',
      'Title: 70 bytes (23 Han). Description: 350 bytes (110 Han). Share text: 120 Han, Latin letters count half. Longer ones are cut off on cards.',
    ),
  },
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
  'mdx/too-deep': {
    title: say('嵌套太深', 'Nested too deeply'),
    why: say('引用、列表和组件一层套一层，不超过 16 层。', 'Quotes, lists and blocks may nest 16 levels.'),
  },
  'link/unsafe': {
    title: say('不安全的链接', 'An unsafe link'),
    why: say(
      '只收 https、http、mailto、tel 和站内链接；javascript:、data: 之类一律不收。',
      'Only https, http, mailto, tel and links within the site; never javascript:, data: and the like.',
    ),
  },
  'link/relative': {
    title: say('站内链接要写全', 'Write site links in full'),
    why: say(
      '从语言开始写，如 /zh/guides/natural-ice/。',
      'Start at the language, like /en/guides/natural-ice/.',
    ),
  },
  'link/unknown': {
    title: say('链接的页面不存在', 'A link to nowhere'),
    why: say('站内没有这个网址，读者会看到 404。', 'The site has no such page; readers would meet a 404.'),
  },
  'link/draft': {
    title: say('链接到了草稿', 'A link to a draft'),
    why: say('草稿不发布，链接会断。', 'Drafts are not published, so the link would break.'),
  },
  'link/anchor': {
    title: say('锚点不存在', 'No such anchor'),
    why: say(
      '中文文章的小标题依次是 #s-1、#s-2…；英文文章的锚点是小标题的单词。',
      'In Chinese, headings are #s-1, #s-2 …; in English, the words of the heading.',
    ),
  },
  'link/language': {
    title: say('链接到了另一种语言', 'A link into the other language'),
    why: say(
      '中文文章只链接 /zh/，英文文章只链接 /en/。',
      'Chinese articles link to /zh/, English ones to /en/.',
    ),
  },
  'link/slash': {
    title: say('网址末尾少了斜杠', 'A slash is missing at the end'),
    why: say('每个网址只有一种写法，以 / 结尾。', 'Every address has one form, and ends in /.'),
  },
  'image/remote': {
    title: say('不能引用外站图片', 'No remote images'),
    why: say(
      '网站不向别处请求任何东西，读者的行踪不外传。',
      'The site asks nothing of other sites, so no visit is reported to them.',
    ),
  },
  'image/missing': {
    title: say('图片不存在', 'An image is missing'),
    why: say('图片要和文章放在同一个文件夹里。', 'An image lies in the folder of its article.'),
  },
  'image/unsupported': {
    title: say('目前不收照片', 'No photographs for now'),
    why: say(
      '目前配图只用 <Figure scene="…" />：每个场景都是画出来的，不带版权问题，也不占流量。',
      'For now pictures are <Figure scene="…" /> only: drawn scenes, free of rights, light to load.',
    ),
  },
  'source/unknown': {
    title: say('没有这个来源', 'No such source'),
    why: say(
      '来源编号要先在 yaml 的 sources 里登记。',
      'A source id must first stand under `sources` in the yaml.',
    ),
  },
  'source/duplicate': {
    title: say('来源编号重复', 'A source id used twice'),
    why: say('同一个编号只能指一个来源。', 'One id, one source.'),
  },
  'source/absent': {
    title: say('价格没有年份或来源', 'A price without year or source'),
    why: say('不为零的价格都要写明年份和来源。', 'Every price above zero carries its year and its source.'),
  },
  'price/range': {
    title: say('价格区间颠倒', 'A price range upside down'),
    why: say('上限 toCny 要大于 cny。', 'The upper end, toCny, must be greater than cny.'),
  },
  'scene/unknown': {
    title: say('没有这个场景', 'No such scene'),
    why: say('题图和插图只能用已经画好的场景。', 'Only scenes that have been drawn can be named.'),
  },
  'city/unknown': {
    title: say('没有这个城市', 'No such city'),
    why: say('城市要先在 cities.yaml 里登记。', 'A city must first stand in cities.yaml.'),
  },
  'city/duplicate': {
    title: say('城市编号重复', 'A city listed twice'),
    why: say('cities.yaml 里每个 slug 只出现一次。', 'Each slug stands once in cities.yaml.'),
  },
  'venue/unknown': {
    title: say('没有这个场馆', 'No such venue'),
    why: say('场馆编号就是 venues 里的文件名。', 'The id of a venue is the name of its file in venues.'),
  },
  'venue/position': {
    title: say('场馆缺少坐标', 'A venue without its position'),
    why: say(
      'precision 写 exact 或 approx-1km 时必须有 lat 和 lng；只知道城市就写 city。',
      'With precision exact or approx-1km, lat and lng are needed; if only the city is known, write city.',
    ),
  },
} as const satisfies Record<string, RuleEntry>;

export type Rule = keyof typeof RULES;
