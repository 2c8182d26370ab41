import { POSES } from '../poses.ts';
import { say } from '../say.ts';
import { SOURCE, text } from './attributes.ts';
import type { BlockSpec } from './spec.ts';

/** Blocks that set words apart. */
export const textBlocks = {
  Callout: {
    what: say('提示框：安全、省钱、孩子、南方', 'A boxed note: safety, saving, children, the south'),
    example: say(
      '<Callout type="saving">\n\n自带手套和厚袜子，少租两样。\n\n</Callout>',
      '<Callout type="saving">\n\nBring gloves and thick socks: two things less to hire.\n\n</Callout>',
    ),
    holds: 'blocks',
    attributes: {
      type: {
        is: 'one-of',
        values: ['safety', 'saving', 'children', 'south'],
        required: true,
        what: say('写给谁、为什么', 'Whom it is for, and why'),
      },
    },
  },
  Steps: {
    what: say('分步说明，里面放 <Step>', 'Numbered steps; holds <Step>'),
    example: say(
      '<Steps>\n\n<Step title="先学会摔" pose="fall">\n\n屈膝，往侧面坐下去。\n\n</Step>\n\n</Steps>',
      '<Steps>\n\n<Step title="Learn to fall" pose="fall">\n\nBend your knees and sit down sideways.\n\n</Step>\n\n</Steps>',
    ),
    holds: 'blocks',
    only: ['Step'],
    attributes: {},
  },
  Step: {
    what: say('一步；pose 是小人的姿势，可以不写', 'One step; pose, the figure’s posture, is optional'),
    example: say(
      '<Steps>\n\n<Step title="站稳">\n\n双脚与肩同宽。\n\n</Step>\n\n</Steps>',
      '<Steps>\n\n<Step title="Stand">\n\nFeet as wide as your shoulders.\n\n</Step>\n\n</Steps>',
    ),
    holds: 'blocks',
    within: 'Steps',
    attributes: {
      title: text(say('这一步做什么', 'What to do')),
      pose: { is: 'one-of', values: POSES, what: say('小人的姿势', 'The figure’s posture') },
    },
  },
  Checklist: {
    what: say('清单，里面放一个 Markdown 列表', 'A checklist; holds one Markdown list'),
    example: say(
      '<Checklist>\n\n- 手套\n- 厚袜子\n\n</Checklist>',
      '<Checklist>\n\n- gloves\n- thick socks\n\n</Checklist>',
    ),
    holds: 'blocks',
    only: ['list'],
    attributes: {},
  },
  Pull: {
    what: say('大字突出的一句话', 'One sentence in display type'),
    example: say('<Pull>冬天不挑人。</Pull>', '<Pull>Winter is not choosy.</Pull>'),
    holds: 'words',
    attributes: {},
  },
  Quote: {
    what: say(
      '别人的原话，写明谁说的、从哪里引的；引号由网站加',
      'Somebody’s own words, with who said them and where; the site adds the quotation marks',
    ),
    example: say(
      '<Quote by="姓名" role="做什么的" s="source-id">原话，一个字不改。</Quote>',
      '<Quote by="Name" role="what they do" s="source-id">Their own words, unchanged.</Quote>',
    ),
    holds: 'words',
    articleOnly: true,
    attributes: {
      by: text(say('谁说的，写姓名', 'Who said it, by name')),
      role: { is: 'text', what: say('做什么的', 'What they do') },
      s: { ...SOURCE, required: true },
    },
  },
  QA: {
    what: say('一问一答', 'A question and its answer'),
    example: say(
      '<QA q="没有装备怎么办">\n\n冰场可以租鞋。\n\n</QA>',
      '<QA q="What if I have no gear?">\n\nRinks hire out skates.\n\n</QA>',
    ),
    holds: 'blocks',
    attributes: { q: text(say('问题', 'The question')) },
  },
} as const satisfies Record<string, BlockSpec>;
