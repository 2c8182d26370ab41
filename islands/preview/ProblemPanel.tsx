'use client';

import type { ShownProblem } from '#lib/preview/articleState.ts';
import { deskText as text } from '#lib/preview/deskText.ts';
import type { LiveState } from './useArticleState.ts';

function Told({ problem, english }: { problem: ShownProblem; english: ShownProblem | undefined }) {
  const { file, line, column, rule, message, fix, level, open } = problem;
  return (
    <li className={`desk__problem desk__problem--${level}`}>
      <a href={open} title={text.open}>
        {file}:{line}:{column}
      </a>{' '}
      <code>{rule}</code>
      <p>
        {message} → {fix}
      </p>
      {english ? (
        <p lang="en">
          {english.message} → {english.fix}
        </p>
      ) : null}
    </li>
  );
}

/** What is wrong with the article, over its page: each with its line, to be opened or read. */
export function ProblemPanel({ state: { told, lost } }: { state: LiveState }) {
  const zh = told?.zh ?? [];
  const broken = zh.filter(({ level }) => level === 'problem').length;
  const counted = [
    broken > 0 ? text.problems(broken) : '',
    zh.length > broken ? text.warnings(zh.length - broken) : '',
  ].filter(Boolean);
  return (
    <aside className="desk__problems" aria-live="polite">
      {lost ? <p>{text.lost}</p> : null}
      {told && zh.length === 0 ? <p>{text.sound}</p> : null}
      {zh.length > 0 ? (
        <details open={broken > 0}>
          <summary className={broken > 0 ? 'preview__broken' : undefined}>{counted.join(' · ')}</summary>
          {broken > 0 ? <p className="xs">{text.stays}</p> : null}
          <ol>
            {zh.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
              <Told key={index} problem={problem} english={told?.en[index]} />
            ))}
          </ol>
        </details>
      ) : null}
    </aside>
  );
}
