import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about how things are said. They warn: a page with a warning is still published. See content/STYLE.md. */
export const writingRules = {
  'twin/number': {
    title: say('两种语言的数字不一样', 'The two languages have different numbers'),
    why: say(
      '数字、价格、年份要在中英文里都有。3.46 亿和 346 million 算一样，2 和“两”、two 算一样。',
      'Numbers, prices and years stand in both. 3.46 亿 equals 346 million; 2 equals “two” and 两.',
    ),
  },
  'twin/price': {
    title: say('同一个价格，年份或来源不一样', 'One price, two years or sources'),
    why: say(
      '中英文里同一个数额的 <Price> 要写同样的年份和来源。',
      'A <Price> of the same amount carries the same years and sources in both languages.',
    ),
  },
  'twin/venue': {
    title: say('两种语言说的场馆不一样', 'The two languages name different venues'),
    why: say(
      '链接到的场馆、<Venues> 的条件，中英文要一样。',
      'Both languages link to the same venues, and ask <Venues> for the same ones.',
    ),
  },
  'reading/long': {
    title: say('中文句子太长', 'Chinese sentences are too long'),
    why: say(
      '一篇里平均每句不超过 40 个字。数字和英文单词各算一个字，标点不算。',
      'In one text they average 40 characters at most. A number or a Latin word counts as one, marks as none.',
    ),
  },
  'reading/hard': {
    title: say('英文不好读', 'The English is hard to read'),
    why: say(
      'Flesch 易读度不低于 60：句子短一点，词也短一点。',
      'Flesch reading ease is 60 or more: shorter sentences, shorter words.',
    ),
  },
  'words/term': {
    title: say('换一个说法', 'Another word, please'),
    why: say(
      '用语表在 STYLE.md：你，不写您；滑雪场，不写滑雪厂；不写广告腔。',
      'The list is in STYLE.md: British spelling, plain words, nothing out of a brochure.',
    ),
  },
  'words/superlative': {
    title: say('绝对化的说法', 'A superlative'),
    why: say(
      '《广告法》第九条不许广告用“国家级”“最高级”“最佳”。本站不是广告，也照办；要比较，就写数字和来源。',
      'China’s Advertising Law bars “national-level”, “highest-grade” and “best” (article 9). No advert here, but we keep to it: give a figure and its source.',
    ),
  },
  'words/exclamation': {
    title: say('不用感叹号', 'No exclamation marks'),
    why: say('话说清楚就够了。', 'Saying it is enough.'),
  },
  'words/punctuation': {
    title: say('标点不对', 'The wrong mark'),
    why: say(
      '中文用全角标点和“”；英文用弯引号 ’ 和 “ ”。金额写 ¥38，中间不空格。',
      'Full-width marks and “ ” in Chinese; curly ’ and “ ” in English. Money is ¥38, without a space.',
    ),
  },
  'words/spacing': {
    title: say('汉字和数字、字母之间空一格', 'A space between Han and Latin'),
    why: say('写成“滑 120 分钟”。挨着标点不空。', 'Write 滑 120 分钟; beside a mark there is none.'),
  },
  'words/range': {
    title: say('范围用短横 –', 'An en dash in ranges'),
    why: say('写成 9:00–21:00、2022–23，不用 - 和 ~。', 'Write 9:00–21:00 and 2022–23, not - or ~.'),
  },
} as const satisfies Record<string, RuleEntry>;
