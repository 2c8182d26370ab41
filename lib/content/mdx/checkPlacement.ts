import type { Nodes } from 'mdast';
import { blockSpec } from '../blocks.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { say } from '../say.ts';
import type { Tag } from './checkBlock.ts';
import type { ReadContext } from './context.ts';

const wrong = (place: Place, zh: string, en: string, fixZh: string, fixEn: string): Finding =>
  finding(place, 'mdx/placement', say(zh, en), say(fixZh, fixEn));

const label = (node: Nodes): string =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? '') : node.type;

const isEmpty = (node: Nodes): boolean =>
  node.type === 'text' ? node.value.trim() === '' : 'children' in node && node.children.every(isEmpty);

const isPhrasing = (node: Nodes): boolean =>
  ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'].includes(
    node.type,
  ) ||
  (node.type === 'mdxJsxTextElement' && blockSpec(node.name)?.inline !== false);

function whereItStands(tag: Tag, parent: Nodes, home: ReadContext['home'], place: Place): Finding[] {
  const spec = blockSpec(tag.name);
  if (!spec) return [];
  const within =
    spec.within === 'venue' ? (home === 'venue' && parent.type === 'root' ? 'root' : 'venue') : spec.within;
  if (within === 'venue')
    return [
      wrong(
        place,
        `<${tag.name}> 只用在场馆文件里`,
        `<${tag.name}> belongs into a venue’s file`,
        '删掉标签，留下文字',
        'delete the tags, keep the text',
      ),
    ];
  if (within !== undefined && within !== 'root' && label(parent) !== within)
    return [
      wrong(
        place,
        `<${tag.name}> 要直接放在 <${within}> 里`,
        `<${tag.name}> belongs directly inside <${within}>`,
        `外面套上 <${within}>`,
        `put <${within}> around it`,
      ),
    ];
  if (home === 'venue' && spec.articleOnly)
    return [
      wrong(
        place,
        `场馆文件里不能用 <${tag.name}>`,
        `<${tag.name}> cannot stand in a venue’s file`,
        '价格和来源写在文首信息里',
        'prices and sources go into the front matter',
      ),
    ];
  if (tag.type === 'mdxJsxTextElement' && !spec.inline)
    return [
      wrong(
        place,
        `<${tag.name}> 不能夹在一行文字里`,
        `<${tag.name}> cannot stand within a line`,
        '让它自成一段，前后空一行',
        'make it a paragraph of its own, with empty lines around',
      ),
    ];
  return [];
}

function whatItHolds(tag: Tag, place: Place): Finding[] {
  const spec = blockSpec(tag.name);
  if (!spec) return [];
  const children: Nodes[] = tag.children;
  const empty = children.every(isEmpty) && !children.some((child) => label(child) !== child.type);
  if (spec.holds === 'none')
    return empty
      ? []
      : [
          wrong(
            place,
            `<${tag.name}> 里面不能有内容`,
            `<${tag.name}> cannot hold anything`,
            `写成 <${tag.name} … />`,
            `write <${tag.name} … />`,
          ),
        ];
  if (empty && !spec.mayBeEmpty)
    return [
      finding(
        place,
        'mdx/empty',
        say(`<${tag.name}> 里面是空的`, `<${tag.name}> is empty`),
        say('写上内容，或删掉它', 'write something, or delete it'),
      ),
    ];
  if (spec.holds === 'words' && !children.every(isPhrasing))
    return [
      wrong(
        place,
        `<${tag.name}> 里只能放一句话`,
        `<${tag.name}> holds one run of text only`,
        '去掉里面的分段、列表和标题',
        'take out paragraphs, lists and headings',
      ),
    ];
  const stranger =
    spec.only &&
    children.find((child) => !spec.only?.includes(label(child)) && !blockSpec(label(child))?.within);
  if (stranger && spec.only) {
    const names = spec.only.map((name) =>
      name === 'list' ? ['Markdown 列表', 'a Markdown list'] : [`<${name}>`, `<${name}>`],
    );
    const at = stranger.position?.start ?? place;
    return [
      wrong(
        at,
        `<${tag.name}> 里只能放 ${names.map((n) => n[0])}`,
        `<${tag.name}> holds only ${names.map((n) => n[1])}`,
        '把其他内容移到外面',
        'move the rest outside',
      ),
    ];
  }
  return [];
}

/** Checks where a block stands and what it holds. */
export function checkPlacement(tag: Tag, parent: Nodes, home: ReadContext['home']): Finding[] {
  const place = tag.position?.start ?? { line: 1, column: 1 };
  const where = whereItStands(tag, parent, home, place);
  return where.length > 0 ? where : whatItHolds(tag, place);
}
