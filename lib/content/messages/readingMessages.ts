import { message, told } from './message.ts';

/** What is said of texts that are hard or long to read. */
export const readingMessages = {
  long: message(
    'reading/long',
    [['45.2', 40, '从租鞋到站稳']],
    (value: string, most: number, opening: string) =>
      told(
        `平均每句 ${value} 个字，上限 ${most}`,
        `${value} characters a sentence; ${most} is the most`,
        `先拆开长的，例如“${opening}…”`,
        `split long ones first, such as “${opening}…”`,
      ),
  ),
  hard: message(
    'reading/hard',
    [['48.1', 60, 'Participation in']],
    (value: string, least: number, opening: string) =>
      told(
        `英文易读度 ${value}，至少要 ${least}`,
        `Flesch reading ease is ${value}; ${least} is the least`,
        `先拆开长句，例如“${opening}…”，再换短一点的词`,
        `start with long sentences such as “${opening}…”; swap long words for short ones`,
      ),
  ),
  sentence: message(
    'reading/sentence',
    [[96, 80, '从租鞋到站稳']],
    (size: number, most: number, opening: string) =>
      told(
        `这一句有 ${size} 个字（词），上限 ${most}：“${opening}…”`,
        `this sentence has ${size} characters (words); ${most} is the most: “${opening}…”`,
        '用句号拆成两三句',
        'make two or three of it',
      ),
  ),
  length: message('reading/length', [[19, 15]], (minutes: number, most: number) =>
    told(
      `全文要读 ${minutes} 分钟，上限 ${most} 分钟`,
      `it takes ${minutes} minutes to read; ${most} is the most`,
      '拆成两篇，互相链接',
      'make two texts of it that link to each other',
    ),
  ),
};
