import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '#lib/content/problem.ts';
import type { EditorKit } from '#lib/editor/editorKit.ts';
import { editorText } from '#lib/editor/editorText.ts';
import type { OpenPlace } from '#lib/editor/openPlace.ts';
import { type EditPlace, placeName } from '#lib/editor/place.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sendPicture } from './askEditor.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { choicesFrom } from './choices.ts';
import { EditorBar, type View } from './EditorBar.tsx';
import { FactsForm } from './FactsForm.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ProseFile } from './ProseFile.tsx';
import { useCheck } from './useCheck.ts';
import { useFiles } from './useFiles.ts';
import type { Language } from './useLanguage.ts';

interface Props {
  language: Language;
  place: EditPlace;
  opened: OpenPlace;
  kit: EditorKit;
}

const NONE: readonly Problem[] = [];

/** The editor of one article or venue: facts, both languages, what the check says, and how it looks. */
export function EditorPage({ language, place, opened, kit }: Props) {
  const [locale, changeLanguage] = language;
  const text = editorText[locale];
  const name = placeName(place);
  const files = useFiles(name, opened);
  const { checked, busy, again } = useCheck(name, files.texts);
  const [view, setView] = useState<View>('both');
  const [pictures, setPictures] = useState(opened.pictures);
  const [factsFile, ...rest] = opened.files;
  const isVenue = place.kind === 'venues';
  const prose = isVenue ? opened.files : rest;
  const facts = isVenue || !factsFile ? '' : (files.texts[factsFile.name] ?? '');
  const choices = useMemo(() => choicesFrom(facts, kit, pictures, locale), [facts, kit, pictures, locale]);
  const told = checked?.told[locale];
  const of = (list: readonly Problem[] = NONE, file: string): Problem[] =>
    list.filter((one) => one.file.endsWith(`/${file}`));
  const known = opened.files.map(({ path }) => path);
  const elsewhere = (list: readonly Problem[] = NONE): Problem[] =>
    list.filter((one) => !known.some((path) => one.file.endsWith(path)));

  const store = async (file: File): Promise<string | { refused: string }> => {
    const answer = await sendPicture<{ name: string } | { refused: string }>(name, file);
    if ('refused' in answer) return answer;
    setPictures((all) => [...new Set([...all, answer.name])].sort());
    again();
    return answer.name;
  };
  const save = async (): Promise<void> => {
    if (document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea'))
      document.activeElement.blur();
    if (await files.save()) again();
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void saveNow.current();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
  const languageOf = (file: string): Locale => (file === 'en.mdx' ? 'en' : 'zh');
  const shownProse = prose.filter((file) => isVenue || view === 'both' || languageOf(file.name) === view);
  const looks: Locale[] = view === 'both' ? ['zh', 'en'] : [view];
  return (
    <main className="edit">
      <EditorBar
        locale={locale}
        place={place}
        title={name}
        state={files.state}
        busy={busy}
        counts={{ problems: told?.problems.length ?? 0, warnings: told?.warnings.length ?? 0 }}
        view={view}
        setView={setView}
        save={save}
        changeLanguage={changeLanguage}
        marked={again}
      />
      {files.notice ? (
        <p className="edit-notice" role="status">
          {text[files.notice]}{' '}
          <button type="button" onClick={() => void files.discard()}>
            {text.discard}
          </button>
        </p>
      ) : null}
      <ProblemList
        locale={locale}
        problems={elsewhere(told?.problems)}
        warnings={elsewhere(told?.warnings)}
      />
      {isVenue || !factsFile ? null : (
        <details className="edit-shared" open={of(told?.problems, factsFile.name).length > 0}>
          <summary>
            {text.facts} <span className="small">{text.factsLead}</span>
          </summary>
          <ProblemList
            locale={locale}
            problems={of(told?.problems, factsFile.name)}
            warnings={of(told?.warnings, factsFile.name)}
          />
          <FactsForm
            locale={locale}
            label={factsFile.name}
            yaml={facts}
            now={() => files.textNow(factsFile.name)}
            schema={kit.schemas[factsFile.schema] ?? {}}
            choices={choices}
            problems={of(told?.problems, factsFile.name)}
            onYaml={(yaml) => files.put({ [factsFile.name]: yaml })}
          />
        </details>
      )}
      <p className="xs">{text.keys}</p>
      <div className={view === 'both' && !isVenue ? 'edit-columns' : 'edit-columns edit-columns--look'}>
        {shownProse.map((file) => (
          <ProseFile
            key={file.name}
            locale={locale}
            language={languageOf(file.name)}
            file={file}
            text={files.texts[file.name] ?? ''}
            now={() => files.textNow(file.name)}
            kit={kit}
            choices={choices}
            problems={of(told?.problems, file.name)}
            warnings={of(told?.warnings, file.name)}
            put={(next) => files.put({ [file.name]: next })}
            store={isVenue ? undefined : store}
          />
        ))}
        {looks.map((look) => (
          <section key={look} className="edit-look" aria-label={`${text.shows} · ${text[look]}`}>
            <h2 className="d">
              {text.shows} · {text[look]}
            </h2>
            {told?.problems.some(({ file }) => isVenue || file.endsWith(`/${look}.mdx`)) ? (
              <p className="small">{text.noShow}</p>
            ) : null}
            <PreviewFrame title={`${text.shows} · ${text[look]}`} locale={look} html={checked?.html[look]} />
          </section>
        ))}
      </div>
      <ConflictDialog
        key={files.conflicts[0]?.name}
        locale={locale}
        conflicts={files.conflicts}
        mine={files.texts}
        settle={files.settle}
        close={files.later}
      />
    </main>
  );
}
