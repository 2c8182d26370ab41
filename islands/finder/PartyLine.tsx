import type { FinderState } from '#lib/finder/finderState.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import type { More } from './useMore.ts';

interface Props {
  locale: Locale;
  state: FinderState;
  /** The question in a few words. */
  asked: readonly string[];
  more: More | undefined;
  onOpen: () => void;
  onChange: (part: Partial<FinderState>) => void;
}

/** Who goes and when, as one line that opens; the answers should begin on the first screen. */
export function PartyLine({ locale, state, asked, more, onOpen, onChange }: Props) {
  const text = finderText[locale];
  return (
    <div className="party">
      <details onToggle={onOpen}>
        <summary>
          <span className="party__title">{text.who}</span>
          <b>{asked.join(DOT)}</b>
          <span className="party__change">{text.change}</span>
        </summary>
        {more ? <more.PartyPanel locale={locale} state={state} onChange={onChange} /> : <p>…</p>}
      </details>
      {more ? <more.PartyProblems locale={locale} who={state.who} /> : null}
    </div>
  );
}
