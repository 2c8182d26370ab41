import { say } from '../say.ts';
import { money, SOURCE, text, YEAR } from './attributes.ts';
import type { BlockSpec } from './spec.ts';

const CITED = { ...SOURCE, required: true } as const;
const DATED = { ...YEAR, required: true } as const;

/** Blocks that state figures, each with its year and its source. */
export const factBlocks = {
  Price: {
    what: say(
      '行内价格，显示为 ¥70 和年份；to 是区间的上限',
      'A price in a line: ¥70 with its year; to ends a range',
    ),
    example: say(
      '门票 <Price cny="70" to="90" year="2022" s="source-id" />。',
      'A ticket was <Price cny="70" to="90" year="2022" s="source-id" />.',
    ),
    inline: true,
    holds: 'none',
    articleOnly: true,
    attributes: {
      cny: { ...money(say('多少元', 'Yuan')), required: true },
      to: money(say('区间的上限', 'The upper end of a range')),
      year: DATED,
      s: CITED,
    },
  },
  Cite: {
    what: say('行内来源标记，放在句末标点之前', 'A source mark in a line, before the full stop'),
    example: say(
      '这一年有 3.46 亿人参与<Cite s="source-id" />。',
      'In that year 346 million took part<Cite s="source-id" />.',
    ),
    inline: true,
    holds: 'none',
    articleOnly: true,
    attributes: { s: CITED },
  },
  Stats: {
    what: say('并排几个数字，里面放 <Stat>', 'Several figures side by side; holds <Stat>'),
    example: say(
      '<Stats>\n\n<Stat value="24.56%" year="2021" s="source-id">参与率</Stat>\n\n</Stats>',
      '<Stats>\n\n<Stat value="24.56%" year="2021" s="source-id">took part</Stat>\n\n</Stats>',
    ),
    holds: 'blocks',
    only: ['Stat'],
    attributes: {},
  },
  Stat: {
    what: say('一个大数字和它的说明', 'One big figure and what it counts'),
    example: say(
      '<Stat value="24.56%" year="2021" s="source-id">冰雪运动参与率</Stat>',
      '<Stat value="24.56%" year="2021" s="source-id">of people did winter sport</Stat>',
    ),
    holds: 'words',
    articleOnly: true,
    attributes: { value: text(say('数字，带单位', 'The figure with its unit')), year: DATED, s: CITED },
  },
  Compare: {
    what: say(
      '两三样并排比，里面放 <Option>；手机上一样一行',
      'Two or three choices side by side; holds <Option>; on a phone one below the other',
    ),
    example: say(
      '<Compare>\n\n<Option title="冰鞋，租" cny="30" year="2022" s="source-id">\n\n一次一付，不用收。\n\n</Option>\n\n<Option title="冰鞋，借">\n\n先问鞋号。\n\n</Option>\n\n</Compare>',
      '<Compare>\n\n<Option title="Hire skates" cny="30" year="2022" s="source-id">\n\nPaid each time, nothing to store.\n\n</Option>\n\n<Option title="Borrow skates">\n\nAsk about the size first.\n\n</Option>\n\n</Compare>',
    ),
    holds: 'blocks',
    only: ['Option'],
    count: [2, 3],
    attributes: {},
  },
  Option: {
    what: say(
      '比较里的一样；有价格就要有年份和来源',
      'One choice of a comparison; a price needs its year and its source',
    ),
    example: say(
      '<Compare>\n\n<Option title="坐地铁" cny="3" to="9" year="2026" s="source-id">\n\n不堵车。\n\n</Option>\n\n<Option title="走路">\n\n近的话，比等车快。\n\n</Option>\n\n</Compare>',
      '<Compare>\n\n<Option title="By metro" cny="3" to="9" year="2026" s="source-id">\n\nNever stuck.\n\n</Option>\n\n<Option title="On foot">\n\nIf it is near, quicker than waiting.\n\n</Option>\n\n</Compare>',
    ),
    holds: 'blocks',
    within: 'Compare',
    articleOnly: true,
    together: ['cny', 'year', 's'],
    attributes: {
      title: text(say('叫什么', 'Its name')),
      cny: money(say('多少元', 'Yuan')),
      to: money(say('区间的上限', 'The upper end of a range')),
      year: YEAR,
      s: SOURCE,
    },
  },
  Sizes: {
    what: say(
      '尺码表：冰鞋的鞋号，或双板的长度；s 是算法的来源',
      'A table of sizes: of skates, or how long skis are; s is where the rule is from',
    ),
    example: say('<Sizes of="skis" s="source-id" />', '<Sizes of="skates" s="source-id" />'),
    holds: 'none',
    articleOnly: true,
    attributes: {
      of: {
        is: 'one-of',
        values: ['skates', 'skis'],
        required: true,
        what: say('冰鞋，还是双板', 'Skates or skis'),
      },
      s: CITED,
    },
  },
  Chart: {
    what: say(
      '图表，也是一张表；数据写在 page.yaml 的 charts 里，只用于单页',
      'A chart that is a table as well; its data stand under charts in page.yaml, for pages only',
    ),
    example: say('<Chart data="counts" />', '<Chart data="counts" />'),
    holds: 'none',
    articleOnly: true,
    attributes: {
      data: { is: 'chart', required: true, what: say('charts 里的编号', 'An id from charts') },
    },
  },
} as const satisfies Record<string, BlockSpec>;
