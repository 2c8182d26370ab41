import { comparedIds } from '#lib/finder/compareParams.ts';
import { compareText } from '#lib/i18n/text/compare.ts';
import type { AnswersProps } from './Answers.tsx';
import { Compare } from './Compare.tsx';

/** What has been picked: side by side if that is open, else a bar that says how many and opens it. */
export function Picked(props: AnswersProps) {
  const { locale, state, onPick } = props;
  const text = compareText[locale];
  const { compare, side } = state;
  const count = comparedIds(compare).length;
  if (side && count > 0) return <Compare {...props} />;
  return (
    <section className="tray night" aria-label={text.title}>
      <p role="status">{[text.choose, text.oneMore][count] ?? text.picked(count)}</p>
      {count > 1 ? (
        <button type="button" className="btn" onClick={() => onPick({ compare, side: true })}>
          {text.open}
        </button>
      ) : null}
      {count > 0 ? (
        <button type="button" className="chip" onClick={() => onPick({ compare: '', side: false })}>
          {text.clear}
        </button>
      ) : null}
    </section>
  );
}
