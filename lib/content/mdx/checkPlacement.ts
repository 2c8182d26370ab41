import type { Nodes } from 'mdast';
import { blockSpec } from '../blocks.ts';
import type { Finding, Place } from '../finding.ts';
import { textMessages } from '../messages/textMessages.ts';
import type { Tag } from './checkBlock.ts';
import type { ReadContext } from './context.ts';

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
  const name = tag.name ?? '';
  if (within === 'venue') return [textMessages.venueOnly(place, name)];
  if (within !== undefined && within !== 'root' && label(parent) !== within)
    return [textMessages.within(place, name, within)];
  if (home === 'venue' && spec.articleOnly) return [textMessages.notInVenue(place, name)];
  if (tag.type === 'mdxJsxTextElement' && !spec.inline) return [textMessages.notInLine(place, name)];
  return [];
}

function whatItHolds(tag: Tag, place: Place): Finding[] {
  const spec = blockSpec(tag.name);
  if (!spec) return [];
  const name = tag.name ?? '';
  const children: Nodes[] = tag.children;
  const empty = children.every(isEmpty) && !children.some((child) => label(child) !== child.type);
  if (spec.holds === 'none') return empty ? [] : [textMessages.holdsNothing(place, name)];
  if (empty && !spec.mayBeEmpty) return [textMessages.emptyBlock(place, name)];
  if (spec.holds === 'words' && !children.every(isPhrasing)) return [textMessages.holdsWords(place, name)];
  const stranger =
    spec.only &&
    children.find((child) => !spec.only?.includes(label(child)) && !blockSpec(label(child))?.within);
  const [inside] = spec.only ?? [];
  const found = children.filter((child) => label(child) === inside).length;
  if (!stranger && spec.count && inside && (found < spec.count[0] || found > spec.count[1]))
    return [textMessages.howMany(place, name, inside, found, spec.count)];
  if (!stranger || !spec.only) return [];
  return [textMessages.holdsOnly(stranger.position?.start ?? place, name, spec.only)];
}

/** Checks where a block stands and what it holds. */
export function checkPlacement(tag: Tag, parent: Nodes, home: ReadContext['home']): Finding[] {
  const place = tag.position?.start ?? { line: 1, column: 1 };
  const where = whereItStands(tag, parent, home, place);
  return where.length > 0 ? where : whatItHolds(tag, place);
}
