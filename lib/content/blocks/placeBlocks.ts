import { say } from '../say.ts';
import { VENUE_KINDS } from '../schema/venueKinds.ts';
import { CITY, VENUE } from './attributes.ts';
import type { BlockSpec } from './spec.ts';

/** Blocks that say what the venues say; and the two parts of a venue’s own text. */
export const placeBlocks = {
  Venues: {
    what: say(
      '按条件列出场馆；四个属性都可以不写',
      'A list of venues by query; all four attributes are optional',
    ),
    example: say(
      '<Venues kinds="ice-rink,outdoor-rink" city="beijing" limit="3" />',
      '<Venues free="yes" limit="3" />',
    ),
    holds: 'none',
    articleOnly: true,
    attributes: {
      kinds: { is: 'list-of', values: VENUE_KINDS, what: say('哪几种场地', 'Kinds of places') },
      free: { is: 'one-of', values: ['yes'], what: say('只要免费的', 'Only those that are free') },
      city: CITY,
      limit: { is: 'pattern', pattern: /^[1-9]\d?$/, like: '6', what: say('最多几家', 'How many at most') },
    },
  },
  Prices: {
    what: say(
      '一家场馆的价格表，每个价格带年份和出处，随场馆文件更新',
      'A venue’s prices as a table, each with year and outlet; it follows the venue’s file',
    ),
    example: say(
      '<Prices venue="beijing-shichahai-ice-rink" />',
      '<Prices venue="beijing-shichahai-ice-rink" />',
    ),
    holds: 'none',
    articleOnly: true,
    attributes: { venue: { ...VENUE, required: true } },
  },
  DayCost: {
    what: say(
      '去一天要花多少，用场馆自己的价格加起来；venue 和 city 写一个，写 city 就取那里查得到的便宜的一家',
      'What a day out costs, added up from a venue’s own prices; write venue or city, and a city stands for a cheap place there',
    ),
    example: say(
      '<DayCost venue="beijing-shichahai-ice-rink" party="adult:2,child:1" day="weekend" />',
      '<DayCost city="harbin" party="adult:1,senior:1" />',
    ),
    holds: 'none',
    articleOnly: true,
    oneOf: ['venue', 'city'],
    attributes: {
      venue: VENUE,
      city: CITY,
      party: {
        is: 'pattern',
        pattern: /^(?:adult|child|student|senior):[1-9](?:,(?:adult|child|student|senior):[1-9])*$/,
        like: 'adult:2,child:1',
        what: say(
          '谁去；不写就是 1 位成人。孩子按 5 岁、1.1 米算',
          'Who goes; one adult if left out. A child is 5 years old and 1.1 m tall',
        ),
      },
      day: {
        is: 'one-of',
        values: ['weekday', 'weekend', 'holiday'],
        what: say('哪种日子；不写就是平日', 'Which kind of day; a weekday if left out'),
      },
      gear: {
        is: 'one-of',
        values: ['rented', 'own'],
        what: say('器材现租还是自带；不写就是现租', 'Gear hired or your own; hired if left out'),
      },
    },
  },
  Zh: {
    what: say('场馆文件里的中文说明', 'The Chinese notes of a venue'),
    example: say('<Zh>\n\n西门进，冰场在右手边。\n\n</Zh>', '<Zh>\n\n西门进，冰场在右手边。\n\n</Zh>'),
    holds: 'blocks',
    within: 'venue',
    attributes: {},
  },
  En: {
    what: say('场馆文件里的英文说明', 'The English notes of a venue'),
    example: say(
      '<En>\n\nUse the west gate; the rink is on the right.\n\n</En>',
      '<En>\n\nUse the west gate; the rink is on the right.\n\n</En>',
    ),
    holds: 'blocks',
    within: 'venue',
    attributes: {},
  },
} as const satisfies Record<string, BlockSpec>;
