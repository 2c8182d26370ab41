import type { EditorView } from '@codemirror/view';
import type { BlockKit } from '#lib/editor/editorKit.ts';
import { editTag } from '#lib/editor/editTag.ts';
import { type NewBlock, newBlock, setApart } from '#lib/editor/newBlock.ts';
import { pairsOf, type Tag, tagsIn } from '#lib/editor/tags.ts';
import type { BlockValues } from './BlockDialog.tsx';

const textOf = (view: EditorView): string => view.state.doc.toString();

/** The end of the paragraph around a position: a block of its own goes behind it. */
function paragraphEnd(text: string, at: number): number {
  const gap = /\n[ \t]*\n/.exec(text.slice(at));
  return gap ? at + gap.index : text.trimEnd().length;
}

/** Behind the block of the same kind in which the cursor stands, so that a step never lands inside a step. */
function behindItsLike(text: string, at: number, name: string): number | undefined {
  const around = [...pairsOf(tagsIn(text))].filter(
    ([open, close]) => open.name === name && open.from < at && at <= close.to,
  );
  return around[0]?.[1].to;
}

/** Puts a new block where the cursor is, or around what is selected, and goes on inside it. */
export function insertBlock(
  view: EditorView,
  kit: BlockKit,
  child: BlockKit | undefined,
  values: BlockValues,
) {
  const text = textOf(view);
  const { from, to } = view.state.selection.main;
  const chosen = text.slice(from, to);
  const inner = child && newBlock(child.name, child, values.child, chosen);
  const words = inner?.text ?? chosen;
  const block: NewBlock = newBlock(kit.name, kit, values.own, words);
  if (inner) block.cursor -= inner.text.length - inner.cursor;
  const start =
    chosen === '' && !kit.inline ? (behindItsLike(text, from, kit.name) ?? paragraphEnd(text, to)) : from;
  const end = chosen === '' ? start : to;
  const rest = text.slice(0, start) + text.slice(end);
  const put = kit.inline ? block : setApart(block, rest, start);
  view.dispatch({
    changes: { from: start, to: end, insert: put.text },
    selection: { anchor: start + put.cursor },
    scrollIntoView: true,
    userEvent: 'input',
  });
  view.focus();
}

export const tagAt = (view: EditorView, from: number): Tag | undefined =>
  tagsIn(textOf(view)).find((tag) => tag.from === from);

/** Gives the tag at an offset new attributes. */
export function changeBlock(view: EditorView, from: number, values: Record<string, string>): void {
  const tag = tagAt(view, from);
  if (tag) view.dispatch({ changes: editTag(tag, values), userEvent: 'input' });
  view.focus();
}

/** Takes a block away; with its words, or only its two tags. */
export function removeBlock(view: EditorView, from: number, withWords: boolean): void {
  const text = textOf(view);
  const tags = tagsIn(text);
  const tag = tags.find((one) => one.from === from);
  if (!tag) return;
  const close = pairsOf(tags).get(tag);
  // A tag alone on its line goes with the line, and with the empty line behind it.
  const span = (one: { from: number; to: number; alone: boolean }) => {
    const gap = one.alone ? (/^\n{0,2}/.exec(text.slice(one.to))?.[0].length ?? 0) : 0;
    return { from: one.from, to: one.to + gap, insert: '' };
  };
  const changes =
    withWords && close
      ? [{ ...span({ ...close, from: tag.from }) }]
      : [tag, ...(close ? [close] : [])].map(span);
  view.dispatch({ changes, userEvent: 'delete' });
  view.focus();
}

/** Puts text before and behind what is selected. */
export function wrapSelection(view: EditorView, before: string, behind: string): void {
  const { from, to } = view.state.selection.main;
  view.dispatch({
    changes: [
      { from, insert: before },
      { from: to, insert: behind },
    ],
    selection: { anchor: from + before.length, head: to + before.length },
    userEvent: 'input',
  });
  view.focus();
}

/** Begins the lines of the selection with a mark, in place of the one they had. */
export function markLines(view: EditorView, mark: string): void {
  const { from, to } = view.state.selection.main;
  const first = view.state.doc.lineAt(from).number;
  const last = view.state.doc.lineAt(to).number;
  const changes = Array.from({ length: last - first + 1 }, (_, index) => {
    const line = view.state.doc.line(first + index);
    const old = /^(?:#{1,6} |[-*+] |\d+\. |> )?/.exec(line.text)?.[0] ?? '';
    return { from: line.from, to: line.from + old.length, insert: old === mark ? '' : mark };
  });
  view.dispatch({ changes, userEvent: 'input' });
  view.focus();
}
