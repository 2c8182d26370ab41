import type { Text } from 'mdast';
import { type Finding, finding } from '../finding.ts';
import { say } from '../say.ts';
import { placeOf } from './textPlace.ts';

/** `**` left over in running text: bold that Markdown did not see, mostly beside Chinese punctuation. */
export function strayMarks(node: Text, source: string): Finding[] {
  const from = node.position?.start.offset;
  if (from === undefined || !node.value.includes('**')) return [];
  const at = source.indexOf('**', from);
  const to = node.position?.end.offset ?? from;
  // Escaped on purpose (\*\*, &ast;): the source has no bare pair there.
  if (at < 0 || at >= to || source[at - 1] === '\\') return [];
  return [
    finding(
      placeOf(source, at),
      'mdx/stray-mark',
      say('这里的 ** 没有变成加粗', 'this ** did not become bold'),
      say('检查 ** 是否成对；把标点移到 ** 外面', 'see that ** come in pairs; move punctuation outside'),
    ),
  ];
}
