import { say, type Words } from '../say.ts';

/** What the schemas' own conditions say (each in one language there), in both. */
const KNOWN: Readonly<Record<string, Words>> = {
  'to lies before from': say('to 早于 from', 'to lies before from'),
  'url 不是这个网站的影片页': say('不是这个网站的影片页', 'it is no film page of that site'),
  'give either names or teamOf, not both': say(
    'names 和 teamOf 只写一个',
    'give either names or teamOf, not both',
  ),
  'total is not gold + silver + bronze': say(
    '总数不是金、银、铜之和',
    'the total is not gold, silver and bronze added up',
  ),
  'what is known needs its text and its sources': say(
    '写了现状，就要写 text 和 sources；不知道就写 unknown',
    'what is known needs its text and its sources; else write unknown',
  ),
};

const NO_SOURCE = /^"(.+)" is no source of this file; there are: (.+)$/;

/** A condition of a schema that does not hold, in both languages. */
export function customWords(text: string): Words {
  const [, id = '', ids = ''] = NO_SOURCE.exec(text) ?? [];
  if (id !== '')
    return say(
      `没有编号为“${id}”的来源；有：${ids.replaceAll(', ', '、')}`,
      `there is no source “${id}”; there are: ${ids}`,
    );
  return KNOWN[text] ?? say(text, text);
}
