import type { Problem } from '#lib/content/problem.ts';
import { editorText } from '#lib/editor/editorText.ts';
import type { Locale } from '#lib/i18n/locale.ts';

interface Props {
  locale: Locale;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  /** Goes to the line; without it, lines are only named. */
  jump?: ((problem: Problem) => void) | undefined;
}

/** What the check says of one file: where, what, and how to mend it. */
export function ProblemList({ locale, problems, warnings, jump }: Props) {
  const text = editorText[locale];
  if (problems.length + warnings.length === 0) return null;
  return (
    <ul className="edit-problems plain">
      {[
        ...problems.map((one) => [one, 'problem'] as const),
        ...warnings.map((one) => [one, 'remark'] as const),
      ].map(([one, kind], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be said of two places of a line
        <li key={`${one.line}:${one.column}:${one.rule}:${index}`} className={`edit-${kind}`}>
          {jump ? (
            <button type="button" className="edit-jump" onClick={() => jump(one)}>
              {text.line(one.line)}
            </button>
          ) : (
            <span className="edit-where">{text.line(one.line)}</span>
          )}{' '}
          {one.message}{' '}
          <span className="edit-fix">
            {text.fix}
            {one.fix}
          </span>
        </li>
      ))}
    </ul>
  );
}
