import type { Problem } from '#lib/content/problem.ts';
import type { EditorKit } from '#lib/editor/editorKit.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { fileParts, joinParts, linesBefore } from '#lib/editor/fileParts.ts';
import type { OpenFile } from '#lib/editor/openPlace.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { BodyPane } from './BodyPane.tsx';
import type { Choices } from './choices.ts';
import { FactsForm } from './FactsForm.tsx';
import { ProblemList } from './ProblemList.tsx';

interface Props {
  locale: Locale;
  language: Locale;
  file: OpenFile;
  text: string;
  now: () => string;
  kit: EditorKit;
  choices: Choices;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  put: (text: string) => void;
  store?: ((file: File) => Promise<string | { refused: string }>) | undefined;
}

/** An MDX file: the form of its front matter, then its words. Each changes its own part of the text. */
export function ProseFile(props: Props) {
  const { locale, language, file, text, now, kit, choices, problems, warnings, put, store } = props;
  const words = editorText[locale];
  const parts = fileParts(text);
  const before = linesBefore(parts);
  const label = file.schema === 'venue' ? words.notes : words.body(words[language]);
  const inHead = ({ line }: Problem): boolean => line <= before;
  const head = problems.filter(inHead).map((one) => ({ ...one, line: one.line - 1 }));
  const schema = kit.schemas[file.schema] ?? {};
  return (
    <section className="edit-pane" aria-label={file.schema === 'venue' ? file.name : words[language]}>
      <details className="edit-head" open={head.length > 0 || file.schema === 'venue'}>
        <summary>{file.schema === 'venue' ? words.facts : words.meta}</summary>
        <FactsForm
          locale={locale}
          label={file.name}
          yaml={parts.yaml}
          now={() => fileParts(now()).yaml}
          schema={schema}
          choices={choices}
          problems={head}
          onYaml={(yaml) => put(joinParts({ ...fileParts(now()), yaml }))}
        />
      </details>
      <ProblemList locale={locale} problems={problems.filter(inHead)} warnings={warnings.filter(inHead)} />
      <BodyPane
        locale={locale}
        language={language}
        label={label}
        body={parts.body}
        before={before}
        blocks={kit.blocks}
        choices={choices}
        problems={problems.filter((one) => !inHead(one))}
        warnings={warnings.filter((one) => !inHead(one))}
        onBody={(body) => put(joinParts({ ...fileParts(now()), body }))}
        store={store}
      />
    </section>
  );
}
