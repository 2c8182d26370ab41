import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { editorText } from '#lib/editor/editorText.ts';
import { newBlock, setApart } from '#lib/editor/newBlock.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  locale: Locale;
  file: File;
  view: EditorView | null;
  store: (file: File) => Promise<string | { refused: string }>;
  close: () => void;
}

/** Asks what a picture shows, puts it into the article's folder and its figure into the text. */
export function PictureDialog({ locale, file, view, store, close }: Props) {
  const text = editorText[locale];
  const [alt, setAlt] = useState('');
  const [caption, setCaption] = useState('');
  const [refused, setRefused] = useState<string>();
  const put = async (): Promise<void> => {
    const stored = await store(file).catch(() => ({ refused: 'place' }));
    if (typeof stored !== 'string') {
      setRefused(text.pictureRefused[stored.refused as keyof typeof text.pictureRefused] ?? text.failed);
      return;
    }
    close();
    if (!view) return;
    const words = view.state.doc.toString();
    const { head } = view.state.selection.main;
    const gap = /\n[ \t]*\n/.exec(words.slice(head));
    const at = gap ? head + gap.index : words.trimEnd().length;
    const figure = newBlock('Figure', { holds: 'words' }, { src: stored, alt }, caption);
    view.dispatch({ changes: { from: at, insert: setApart(figure, words, at).text }, scrollIntoView: true });
    view.focus();
  };
  return (
    <Dialog title={file.name} close={close}>
      <form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault();
          void put();
        }}
      >
        <label className="edit-field">
          {text.pictureAlt}
          <input type="text" required value={alt} onChange={(event) => setAlt(event.target.value)} />
        </label>
        <label className="edit-field">
          {text.pictureCaption}
          <input type="text" value={caption} onChange={(event) => setCaption(event.target.value)} />
        </label>
        <p role="alert">{refused}</p>
        <p className="small">{text.pictureDone}</p>
        <p className="edit-buttons">
          <button type="submit" className="edit-main">
            {text.done}
          </button>
          <button type="button" onClick={close}>
            {text.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
