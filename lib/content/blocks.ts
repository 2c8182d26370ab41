import { POSES } from './poses.ts';
import { say, type Words } from './say.ts';
import { VENUE_KINDS } from './schema/venue.ts';

/** What an attribute may hold. Values are always literal text; `is` says how the text is read. */
export type AttributeSpec = { required?: boolean } & (
  | { is: 'text' }
  | { is: 'source' }
  | { is: 'city' }
  | { is: 'scene' }
  | { is: 'chart' }
  | { is: 'one-of' | 'list-of'; values: readonly string[] }
  | { is: 'pattern'; pattern: RegExp; like: string }
);

/** What a block takes. components/blocks has one component for each name. */
export interface BlockSpec {
  what: Words;
  /** As an editor writes it; shown in content/README.md, and checked by a test. */
  example: string;
  /** Stands within a line of text (true) or as a paragraph of its own. */
  inline?: boolean;
  /** `none`: self-closing. `words`: one run of text, no paragraphs. `blocks`: paragraphs, lists, blocks. */
  holds: 'none' | 'words' | 'blocks';
  mayBeEmpty?: boolean;
  /** Only these blocks may stand directly inside (`list`: a Markdown list). */
  only?: readonly string[];
  /** Must stand directly inside this block; `venue` is the body of a venue. */
  within?: string;
  /** Not for the notes of a venue: it needs the sources of an article. */
  articleOnly?: boolean;
  attributes: Readonly<Record<string, AttributeSpec>>;
}

const MONEY = { is: 'pattern', pattern: /^\d+(?:\.\d{1,2})?$/, like: '70' } as const;
const YEAR = { is: 'pattern', pattern: /^\d{4}(?:-\d{2})?$/, like: '2022' } as const;
const SOURCE = { is: 'source', required: true } as const;
const TEXT = { is: 'text', required: true } as const;

/** The blocks that an article may use: the one registry, keyed by the name that editors write. */
export const BLOCKS = {
  Callout: {
    what: say('提示框：安全、省钱、孩子、南方', 'A boxed note: safety, saving, children, the south'),
    example: '<Callout type="saving">\n\n自带手套和厚袜子，少租两样。\n\n</Callout>',
    holds: 'blocks',
    attributes: {
      type: { is: 'one-of', values: ['safety', 'saving', 'children', 'south'], required: true },
    },
  },
  Steps: {
    what: say('分步说明，里面放 <Step>', 'Numbered steps; holds <Step>'),
    example: '<Steps>\n\n<Step title="先学会摔" pose="fall">\n\n屈膝，往侧面坐下去。\n\n</Step>\n\n</Steps>',
    holds: 'blocks',
    only: ['Step'],
    attributes: {},
  },
  Step: {
    what: say('一步；pose 是小人的姿势，可以不写', 'One step; pose, the figure’s posture, is optional'),
    example: '<Steps>\n\n<Step title="站稳">\n\n双脚与肩同宽。\n\n</Step>\n\n</Steps>',
    holds: 'blocks',
    within: 'Steps',
    attributes: { title: TEXT, pose: { is: 'one-of', values: POSES } },
  },
  Checklist: {
    what: say('清单，里面放一个 Markdown 列表', 'A checklist; holds one Markdown list'),
    example: '<Checklist>\n\n- 手套\n- 厚袜子\n\n</Checklist>',
    holds: 'blocks',
    only: ['list'],
    attributes: {},
  },
  Pull: {
    what: say('大字突出的一句话', 'One sentence in display type'),
    example: '<Pull>冬天不挑人。</Pull>',
    holds: 'words',
    attributes: {},
  },
  Price: {
    what: say(
      '行内价格，显示为 ¥70 和年份；to 是区间的上限',
      'A price in a line: ¥70 with its year; `to` ends a range',
    ),
    example: '门票 <Price cny="70" to="90" year="2022" s="source-id" />。',
    inline: true,
    holds: 'none',
    articleOnly: true,
    attributes: {
      cny: { ...MONEY, required: true },
      to: MONEY,
      year: { ...YEAR, required: true },
      s: SOURCE,
    },
  },
  Cite: {
    what: say('行内来源标记，放在句末标点之前', 'A source mark in a line, before the full stop'),
    example: '这一年有 3.46 亿人参与<Cite s="source-id" />。',
    inline: true,
    holds: 'none',
    articleOnly: true,
    attributes: { s: SOURCE },
  },
  Stats: {
    what: say('并排几个数字，里面放 <Stat>', 'Several figures side by side; holds <Stat>'),
    example: '<Stats>\n\n<Stat value="24.56%" year="2021" s="source-id">参与率</Stat>\n\n</Stats>',
    holds: 'blocks',
    only: ['Stat'],
    attributes: {},
  },
  Stat: {
    what: say('一个大数字和它的说明', 'One big figure and what it counts'),
    example: '<Stat value="24.56%" year="2021" s="source-id">冰雪运动参与率</Stat>',
    holds: 'words',
    articleOnly: true,
    attributes: { value: TEXT, year: { ...YEAR, required: true }, s: SOURCE },
  },
  Chart: {
    what: say(
      '图表，也是一张表；数据写在 page.yaml 的 charts 里，只用于单页',
      'A chart that is a table as well; its data stand under `charts` in page.yaml, for pages only',
    ),
    example: '<Chart data="counts" />',
    holds: 'none',
    articleOnly: true,
    attributes: { data: { is: 'chart', required: true } },
  },
  Figure: {
    what: say(
      '插图；alt 写给看不见图的人，内文是图注，可以不写',
      'A drawn scene; alt is for those who cannot see it, the caption is optional',
    ),
    example: '<Figure scene="river" alt="封冻的河面上，几个人推着冰车">河面封冻以后</Figure>',
    holds: 'words',
    mayBeEmpty: true,
    attributes: { scene: { is: 'scene', required: true }, alt: TEXT },
  },
  QA: {
    what: say('一问一答', 'A question and its answer'),
    example: '<QA q="没有装备怎么办">\n\n冰场可以租鞋。\n\n</QA>',
    holds: 'blocks',
    attributes: { q: TEXT },
  },
  Venues: {
    what: say(
      '按条件列出场馆；四个属性都可以不写',
      'A list of venues by query; all four attributes are optional',
    ),
    example: '<Venues kinds="ice-rink,curling" free="yes" city="beijing" limit="6" />',
    holds: 'none',
    articleOnly: true,
    attributes: {
      kinds: { is: 'list-of', values: VENUE_KINDS },
      free: { is: 'one-of', values: ['yes'] },
      city: { is: 'city' },
      limit: { is: 'pattern', pattern: /^[1-9]\d?$/, like: '6' },
    },
  },
  Zh: {
    what: say('场馆文件里的中文说明', 'The Chinese notes of a venue'),
    example: '<Zh>\n\n西门进，冰场在右手边。\n\n</Zh>',
    holds: 'blocks',
    within: 'venue',
    attributes: {},
  },
  En: {
    what: say('场馆文件里的英文说明', 'The English notes of a venue'),
    example: '<En>\n\nUse the west gate; the rink is on the right.\n\n</En>',
    holds: 'blocks',
    within: 'venue',
    attributes: {},
  },
} as const satisfies Record<string, BlockSpec>;

export type BlockName = keyof typeof BLOCKS;

/** The spec of a block, or undefined if the site has no block of that name. */
export const blockSpec = (name: string | null): BlockSpec | undefined =>
  name !== null && Object.hasOwn(BLOCKS, name) ? BLOCKS[name as BlockName] : undefined;
