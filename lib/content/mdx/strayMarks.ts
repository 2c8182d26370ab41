import type { Text } from 'mdast';
import type { Finding } from '../finding.ts';
import { textMessages } from '../messages/textMessages.ts';
import { placeOf } from './textPlace.ts';

/** `**` left over in running text: bold that Markdown did not see, mostly beside Chinese punctuation. */
export function strayMarks(node: Text, source: string): Finding[] {
  const from = node.position?.start.offset;
  if (from === undefined || !node.value.includes('**')) return [];
  const at = source.indexOf('**', from);
  const to = node.position?.end.offset ?? from;
  // Escaped on purpose (\*\*, &ast;): the source has no bare pair there.
  if (at < 0 || at >= to || source[at - 1] === '\\') return [];
  return [textMessages.strayMark(placeOf(source, at))];
}
