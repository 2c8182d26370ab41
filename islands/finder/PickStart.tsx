import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { pickText } from '#lib/i18n/text/pick.ts';

interface Props {
  locale: Locale;
  /** The part that it needs has not come. */
  failed: boolean;
  load: () => Promise<void>;
  onStart: () => void;
}

/** Puts boxes on the rows, to compare them; where that part of the page is lost, asks for it again. */
export function PickStart({ locale, failed, load, onStart }: Props) {
  return (
    <button
      type="button"
      className="chip"
      onClick={() => load().then(() => (failed ? undefined : onStart()))}
    >
      {failed ? finderText[locale].retry : pickText[locale].pick}
    </button>
  );
}
