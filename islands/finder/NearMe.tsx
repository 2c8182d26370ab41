import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import type { NearStatus } from './useNearMe.ts';

interface Props {
  locale: Locale;
  status: NearStatus;
  /** Whether the list is measured from the visitor's position at the moment. */
  measuring: boolean;
  onAsk: () => void;
  onStop: () => void;
}

/** The button that asks for a position, under the one line that says what for. */
export function NearMe({ locale, status, measuring, onAsk, onStop }: Props) {
  const text = finderText[locale];
  const message = {
    off: '',
    asking: text.locating,
    on: '',
    denied: text.nearDenied,
    failed: text.nearFailed,
  }[status];
  return (
    <div className="finder__near">
      <p id="near-purpose" className="xs">
        {text.nearPurpose}
      </p>
      <button
        type="button"
        className={measuring ? 'chip chip--on' : 'btn'}
        onClick={measuring ? onStop : onAsk}
        aria-describedby="near-purpose"
      >
        {measuring ? text.nearOff : text.near}
      </button>
      <p className="small" role="status">
        {message}
      </p>
    </div>
  );
}
