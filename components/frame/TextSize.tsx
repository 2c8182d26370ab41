import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';

/** The switch of large text: two addresses, `#large` and `#standard`; the styles show the one that changes something. */
export function TextSize({ locale }: { locale: Locale }) {
  const text = frameText[locale];
  return (
    <>
      <a className="to-large" href="#large">
        {text.largeText}
      </a>
      <a className="to-standard" href="#standard">
        {text.standardText}
      </a>
    </>
  );
}
