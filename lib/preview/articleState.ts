import path from 'node:path';
import { toProblems } from '#lib/content/finding.ts';
import type { Problem } from '#lib/content/index.ts';
import { folderStamps } from '#lib/content/live/folderStamps.ts';
import { checkDraft } from '#lib/editor/checkDraft.ts';
import { type EditPlace, placeName } from '#lib/editor/place.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';

/** A problem of an article, and the address that opens its line in VS Code. */
export interface ShownProblem extends Problem {
  open: string;
}

/** How an article on disk stands. */
export interface ArticleState {
  /** Changes whenever a file of the article is saved. */
  print: string;
  /** Left out if the asker knows this print already. */
  told?: Bilingual<ShownProblem[]>;
}

/** Looks at the files of an article; checks them only if they are not as the asker knows them. */
export function articleState(root: string, place: EditPlace, known: string, asOf: Date): ArticleState {
  const folder = path.join(root, placeName(place));
  const print = [...folderStamps(folder)].flat().join('\n');
  if (print === known) return { print };
  const { problems, warnings } = checkDraft(root, place, {}, asOf);
  const shown = (language: 'zh' | 'en'): ShownProblem[] =>
    [problems, warnings]
      .flatMap((findings) => toProblems(findings, language))
      .map((problem) => ({
        ...problem,
        open: `vscode://file${path
          .resolve(problem.file)
          .split(path.sep)
          .join('/')
          .replace(/^(?!\/)/, '/')}:${problem.line}:${problem.column}`,
      }));
  return { print, told: { zh: shown('zh'), en: shown('en') } };
}
