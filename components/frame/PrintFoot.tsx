import type { Locale } from '#lib/i18n/locale.ts';
import { printText } from '#lib/i18n/text/print.ts';

/**
 * Foot of a printed sheet: that what paper leaves out stands at the address in the head. A guide says how many sources
 * it has there. A screen shows none of it.
 */
export function PrintFoot({ locale, sources }: { locale: Locale; sources?: number }) {
  const text = printText[locale];
  return (
    <p className="print-foot" aria-hidden="true">
      {sources === undefined ? text.place : text.whole(sources)}
    </p>
  );
}
