import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import type { Near } from './useNearMe.ts';

/** The button that asks for a position, under the one line that says what for. */
export function NearMe({ locale, near }: { locale: Locale; near: Near }) {
  const text = finderText[locale];
  const message = {
    off: '',
    asking: text.locating,
    on: '',
    denied: text.nearDenied,
    failed: text.nearFailed,
  }[near.status];
  return (
    <div className="finder__near">
      <button
        type="button"
        className="btn"
        onClick={near.here ? near.stop : near.ask}
        aria-describedby="near-purpose"
      >
        {near.here ? text.nearOff : text.near}
      </button>
      <p id="near-purpose" className="xs">
        {text.nearPurpose}
      </p>
      <p className="small" role="status">
        {message}
      </p>
    </div>
  );
}
