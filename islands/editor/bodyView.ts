import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tagsIn } from '#lib/editor/tags.ts';

/** What the body of a text calls out. */
export interface BodyEvents {
  changed(text: string): void;
  /** The tag at an offset is to be edited. */
  opened(from: number): void;
  files(files: FileList, at: number): void;
}

/** Marks and labels, which change with the language of the editor. */
export const labels = new Compartment();

/** Every line end is `\r\n`: then new ones are as well. In a text of both kinds each stays as it is. */
const separatorOf = (text: string): string =>
  /\r\n/.test(text) && !/(^|[^\r])\n/.test(text) ? '\r\n' : '\n';

/** The tag at a position, else the one before it, else the first. */
export function tagNear(text: string, at: number): number | undefined {
  const tags = tagsIn(text).filter(({ kind }) => kind !== 'close');
  const beside = tags.find(({ from, to }) => from <= at && at <= to);
  return (beside ?? tags.findLast(({ from }) => from <= at) ?? tags[0])?.from;
}

/** A text field that knows our blocks: plain text underneath, which nothing but typing changes. */
export function bodyView(
  parent: HTMLElement,
  text: string,
  events: BodyEvents,
  marks: Extension,
): EditorView {
  const dropped = (event: DragEvent | ClipboardEvent, files: FileList | undefined, view: EditorView) => {
    if (!files || files.length === 0) return false;
    event.preventDefault();
    const at = event instanceof DragEvent ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
    events.files(files, at ?? view.state.selection.main.head);
    return true;
  };
  const state = EditorState.create({
    doc: text,
    extensions: [
      EditorState.lineSeparator.of(separatorOf(text)),
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      lintGutter(),
      keymap.of([
        {
          key: 'Alt-Enter',
          run: (view) => {
            const from = tagNear(view.state.doc.toString(), view.state.selection.main.head);
            if (from !== undefined) events.opened(from);
            return from !== undefined;
          },
        },
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      labels.of(marks),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.changed(update.state.sliceDoc());
      }),
      EditorView.domEventHandlers({
        drop: (event, view) => dropped(event, event.dataTransfer?.files, view),
        paste: (event, view) => dropped(event, event.clipboardData?.files, view),
      }),
    ],
  });
  return new EditorView({ state, parent });
}
