import { say } from '../say.ts';
import { writeInstead } from '../suggest.ts';
import { message, short, told } from './message.ts';

/** What is said of the attributes of a tag: which there are, which are missing, and what they hold. */
export const attributeMessages = {
  code: message(
    'mdx/expression',
    [
      ['Price', 'cny'],
      ['Price', ''],
    ],
    (block: string, name: string) => ({
      message: say(`<${block}> 的属性里有花括号 {…}`, `an attribute of <${block}> holds {…}`),
      fix: name
        ? say(`写成 ${name}="…"`, `write ${name}="…"`)
        : say('删掉它，属性逐个写明', 'delete it; write each attribute out'),
    }),
  ),
  handler: message('mdx/event-handler', [['Callout', 'onClick']], (block: string, name: string) =>
    told(
      `<${block}> 不能有事件属性 ${name}`,
      `<${block}> cannot have the event handler ${name}`,
      '删掉它',
      'delete it',
    ),
  ),
  unknownAttribute: message(
    'mdx/unknown-attribute',
    [
      ['Price', 'yaer', ['cny', 'to', 'year', 's']],
      ['Pull', 'colour', []],
    ],
    (block: string, name: string, allowed: readonly string[]) => ({
      message: say(`<${block}> 没有属性 ${name}`, `<${block}> has no attribute ${name}`),
      fix: allowed.length > 0 ? writeInstead(name, allowed) : say('删掉它', 'delete it'),
    }),
  ),
  missingAttribute: message(
    'mdx/missing-attribute',
    [
      ['Price', 'year', '2022'],
      ['QA', 'q', ''],
    ],
    (block: string, name: string, like: string) =>
      told(
        `<${block}> 缺少属性 ${name}`,
        `<${block}> lacks the attribute ${name}`,
        `补上 ${name}="…"${like && `，如 ${name}="${like}"`}`,
        `add ${name}="…"${like && `, like ${name}="${like}"`}`,
      ),
  ),
  both: message(
    'mdx/unknown-attribute',
    [['DayCost', ['venue', 'city']]],
    (block: string, names: readonly string[]) =>
      told(
        `<${block}> 同时有 ${names.join(' 和 ')}`,
        `<${block}> has both ${names.join(' and ')}`,
        '留一个',
        'keep one',
      ),
  ),
  neither: message(
    'mdx/missing-attribute',
    [['DayCost', ['venue', 'city']]],
    (block: string, names: readonly string[]) =>
      told(
        `<${block}> 缺少属性 ${names.join(' 或 ')}`,
        `<${block}> lacks the attribute ${names.join(' or ')}`,
        `补上其中一个：${names.map((name) => `${name}="…"`).join(' 或 ')}`,
        `add one of them: ${names.map((name) => `${name}="…"`).join(' or ')}`,
      ),
  ),
  notAllowed: message(
    'mdx/attribute-value',
    [
      ['Callout', 'type', 'saftey', ['safety', 'saving'], 'saftey'],
      ['Venues', 'kinds', 'ice-rink,pool', ['ice-rink', 'curling'], 'pool'],
    ],
    (block: string, name: string, value: string, allowed: readonly string[], part: string) => ({
      message: say(
        `<${block}> 的 ${name} 不能是“${short(value)}”`,
        `${name} of <${block}> cannot be “${short(value)}”`,
      ),
      fix: writeInstead(part, allowed),
    }),
  ),
  notLike: message(
    'mdx/attribute-value',
    [['Price', 'cny', '38 元', '70']],
    (block: string, name: string, value: string, like: string) =>
      told(
        `<${block}> 的 ${name} 不能是“${short(value)}”`,
        `${name} of <${block}> cannot be “${short(value)}”`,
        `写成 ${name}="${like}" 这样`,
        `write it like ${name}="${like}"`,
      ),
  ),
  noChart: message('mdx/attribute-value', [['regions']], (value: string) =>
    told(
      `<Chart> 的 data 不能是“${short(value)}”`,
      `data of <Chart> cannot be “${short(value)}”`,
      '先在 page.yaml 的 charts 里写这张图的数据',
      'write its data under `charts` in page.yaml first',
    ),
  ),
  emptyValue: message('mdx/attribute-value', [['Figure', 'alt']], (block: string, name: string) =>
    told(
      `<${block}> 的 ${name} 是空的`,
      `${name} of <${block}> is empty`,
      '写上文字，不能留空',
      'write some text; it cannot be empty',
    ),
  ),
};
