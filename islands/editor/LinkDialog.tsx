import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { editorText } from '#lib/editor/editorText.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  locale: Locale;
  words: string;
  view: EditorView | null;
  close: () => void;
}

/** Asks where a link leads, and writes it over what is selected. */
export function LinkDialog({ locale, words, view, close }: Props) {
  const text = editorText[locale];
  const [label, setLabel] = useState(words);
  const [address, setAddress] = useState('');
  const put = (): void => {
    close();
    view?.dispatch({ ...view.state.replaceSelection(`[${label}](${address})`), userEvent: 'input' });
    view?.focus();
  };
  return (
    <Dialog title={text.link} close={close}>
      <form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <label className="edit-field">
          {text.linkWords}
          <input type="text" required value={label} onChange={(event) => setLabel(event.target.value)} />
        </label>
        <label className="edit-field">
          {text.linkAddress}
          <input
            type="text"
            required
            pattern="\S+"
            value={address}
            aria-describedby="edit-link-hint"
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
        <p id="edit-link-hint" className="xs">
          {text.linkHint}
        </p>
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
