import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '#lib/content/problem.ts';
import type { BlockKit } from '#lib/editor/editorKit.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { tagLabel } from '#lib/editor/tagLabel.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { bodyMarks } from './bodyMarks.ts';
import { bodyView, labels } from './bodyView.ts';
import { changeBlock, insertBlock, removeBlock, tagAt } from './changeBody.ts';
import type { Choices } from './choices.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Tools } from './Tools.tsx';

interface Props {
  /** Of the editor. */
  locale: Locale;
  /** Of the text. */
  language: Locale;
  label: string;
  body: string;
  /** Lines of the file before the body. */
  before: number;
  blocks: readonly BlockKit[];
  choices: Choices;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  onBody: (body: string) => void;
  /** Puts a picture into the folder; gives back its name there, or why not. */
  store?: ((file: File) => Promise<string | { refused: string }>) | undefined;
}

type Open =
  | { block: BlockKit; from?: number; values?: Record<string, string> }
  | { link: string }
  | { file: File };

/** The words of one language: tools, the text with its blocks as bars and chips, and what the check says of it. */
export function BodyPane(props: Props) {
  const { locale, language, label, body, before, blocks, choices, problems, warnings, onBody } = props;
  const text = editorText[locale];
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const [open, setOpen] = useState<Open>();
  const sources = choices.source.map(({ value, short }) => `${value}\t${short || value}`).join('\n');
  const events = useRef({ onBody, blocks, store: props.store });
  events.current = { onBody, blocks, store: props.store };

  const edit = (from: number): void => {
    const tag = view.current && tagAt(view.current, from);
    const block = tag && events.current.blocks.find(({ name }) => name === tag.name);
    if (!block) return;
    setOpen({
      block,
      from,
      values: Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value])),
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one view for the life of the pane; later texts come below
  useEffect(() => {
    if (!place.current) return;
    const own = bodyView(
      place.current,
      body,
      {
        changed: (next) => events.current.onBody(next),
        opened: edit,
        files: (files) => files[0] && events.current.store && setOpen({ file: files[0] }),
      },
      [],
    );
    view.current = own;
    return () => own.destroy();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `edit` reads what it needs when it is called
  useEffect(() => {
    const attributes = {
      'aria-label': label,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      spellcheck: 'true',
      tabindex: '0',
    };
    const names = new Map(sources.split('\n').map((line) => line.split('\t') as [string, string]));
    const marks = [
      bodyMarks((tag) => tagLabel(tag, locale, names), edit),
      EditorView.contentAttributes.of(attributes),
    ];
    view.current?.dispatch({ effects: labels.reconfigure(marks) });
  }, [locale, label, language, sources]);
  useEffect(() => {
    const own = view.current;
    if (own && own.state.sliceDoc() !== body)
      own.dispatch({ changes: { from: 0, to: own.state.doc.length, insert: own.state.toText(body) } });
  }, [body]);
  useEffect(() => {
    const own = view.current;
    if (!own) return;
    const { doc } = own.state;
    own.dispatch(
      setDiagnostics(own.state, [
        ...diagnosticsOf(doc, before, problems, 'error', text.fix),
        ...diagnosticsOf(doc, before, warnings, 'warning', text.fix),
      ]),
    );
  }, [before, problems, warnings, text.fix]);

  const jump = ({ line, column }: Problem): void => {
    const own = view.current;
    const number = line - before;
    if (!own || number < 1 || number > own.state.doc.lines) return;
    const at = own.state.doc.line(number);
    own.dispatch({ selection: { anchor: Math.min(at.from + column - 1, at.to) }, scrollIntoView: true });
    own.focus();
  };
  // At once: while the box is there, nothing behind it can take the focus.
  const close = (): void => flushSync(() => setOpen(undefined));
  const childOf = (block: BlockKit): BlockKit | undefined =>
    blocks.find(({ name }) => block.only.includes(name));
  const here = (act: (own: EditorView) => void): void => {
    close();
    if (view.current) act(view.current);
  };
  let dialog: ReactNode = null;
  if (open && 'block' in open) {
    const { block, from, values } = open;
    dialog = (
      <BlockDialog
        locale={locale}
        block={block}
        child={childOf(block)}
        choices={choices}
        values={values}
        close={close}
        done={(given) =>
          here((own) =>
            from === undefined
              ? insertBlock(own, block, childOf(block), given)
              : changeBlock(own, from, given.own),
          )
        }
        remove={from === undefined ? undefined : (all) => here((own) => removeBlock(own, from, all))}
      />
    );
  } else if (open && 'link' in open)
    dialog = <LinkDialog locale={locale} words={open.link} view={view.current} close={close} />;
  else if (open && props.store)
    dialog = (
      <PictureDialog locale={locale} file={open.file} view={view.current} store={props.store} close={close} />
    );
  return (
    <div className="edit-body">
      <Tools
        locale={locale}
        label={`${text.tools} · ${label}`}
        blocks={blocks}
        view={() => view.current}
        pictures={props.store !== undefined}
        insert={(block) =>
          block.fields.length + (childOf(block)?.fields.length ?? 0) > 0
            ? setOpen({ block })
            : here((own) => insertBlock(own, block, childOf(block), { own: {}, child: {} }))
        }
        link={(words) => setOpen({ link: words })}
        picture={(file) => setOpen({ file })}
        edit={edit}
      />
      <div ref={place} className="edit-text" />
      <ProblemList locale={locale} problems={problems} warnings={warnings} jump={jump} />
      {dialog}
    </div>
  );
}
