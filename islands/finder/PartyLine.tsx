import { useState } from 'react';
import type { FinderState } from '#lib/finder/finderState.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { hasExtras } from './hasExtras.ts';
import type { More } from './useMore.ts';

interface Props {
  locale: Locale;
  state: FinderState;
  /** The question in a few words. */
  asked: readonly string[];
  more: More | undefined;
  /** Whether there is an origin to measure from. */
  measuring: boolean;
  onOpen: () => void;
  onChange: (part: Partial<FinderState>) => void;
}

/**
 * Who goes and when, the extras and the order, as one line that opens: the answers should begin on the first screen. It
 * stands open where a link asks for an extra, which the line does not say.
 */
export function PartyLine({ locale, state, asked, more, measuring, onOpen, onChange }: Props) {
  const text = finderText[locale];
  const [isOpen] = useState(() => hasExtras(state));
  return (
    <div className="party">
      <details onToggle={onOpen} open={isOpen}>
        <summary>
          {text.moreAsked}
          <b>{asked.join(DOT)}</b>
        </summary>
        <div className="party__panel">
          {more ? <more.PartyPanel {...{ locale, state, measuring, onChange }} /> : <p>…</p>}
        </div>
      </details>
      {more ? <more.PartyProblems locale={locale} who={state.who} /> : null}
    </div>
  );
}
