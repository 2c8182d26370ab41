import type { EditorView } from '@codemirror/view';
import { useRef } from 'react';
import type { BlockKit } from '#lib/editor/editorKit.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { fieldName } from '#lib/editor/tagLabel.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { tagNear } from './bodyView.ts';
import { markLines, wrapSelection } from './changeBody.ts';

interface Props {
  locale: Locale;
  label: string;
  blocks: readonly BlockKit[];
  view: () => EditorView | null;
  pictures: boolean;
  insert: (block: BlockKit) => void;
  link: (words: string) => void;
  picture: (file: File) => void;
  edit: (from: number) => void;
}

/** The tools above a text, and the palette of blocks. */
export function Tools({ locale, label, blocks, view, pictures, insert, link, picture, edit }: Props) {
  const text = editorText[locale];
  const file = useRef<HTMLInputElement>(null);
  const palette = useRef<HTMLDetailsElement>(null);
  const on = (act: (own: EditorView) => void) => () => {
    const own = view();
    if (own) act(own);
  };
  const chosen = (own: EditorView): string =>
    own.state.sliceDoc(own.state.selection.main.from, own.state.selection.main.to);
  const near = on((own) => {
    const from = tagNear(own.state.doc.toString(), own.state.selection.main.head);
    if (from !== undefined) edit(from);
  });
  return (
    <section className="edit-tools" aria-label={label}>
      <details ref={palette} className="edit-palette">
        <summary>{text.insert}</summary>
        <ul className="plain">
          {blocks.map((block) => (
            <li key={block.name}>
              <button
                type="button"
                onClick={() => {
                  if (palette.current) palette.current.open = false;
                  insert(block);
                }}
              >
                <b>{fieldName(block.name, locale)}</b> <span>{block.what[locale]}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={near}>
        {text.editKey}
      </button>
      <button type="button" onClick={on((own) => markLines(own, '## '))}>
        {text.heading}
      </button>
      <button type="button" onClick={on((own) => markLines(own, '### '))}>
        {text.smaller}
      </button>
      <button type="button" onClick={on((own) => wrapSelection(own, '**', '**'))}>
        {text.bold}
      </button>
      <button type="button" onClick={on((own) => markLines(own, '- '))}>
        {text.list}
      </button>
      <button type="button" onClick={on((own) => link(chosen(own)))}>
        {text.link}
      </button>
      {pictures ? (
        <>
          <button type="button" onClick={() => file.current?.click()}>
            {text.pick}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".jpg,.jpeg,.png,.svg"
            onChange={(event) => {
              const [first] = event.target.files ?? [];
              if (first) picture(first);
              event.target.value = '';
            }}
          />
        </>
      ) : null}
    </section>
  );
}
