import { codePath } from '#lib/card/codePath.ts';
import { QUIET, qrCode } from '#lib/card/qrCode.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { absolute } from '#lib/routes.ts';

/** Head of a printed sheet: whose it is, the page's address to type and its code to scan. A screen shows none of it. */
export function PrintHead({ locale, path }: { locale: Locale; path: string }) {
  const url = absolute(path);
  const { rows, size } = qrCode(url);
  const side = size + 2 * QUIET;
  return (
    <div className="print-head" aria-hidden="true">
      <p>
        <b>{frameText[locale].siteName}</b>
        <br />
        {url.replace(/^https?:\/\//, '')}
      </p>
      <svg aria-hidden="true" viewBox={`${-QUIET} ${-QUIET - 0.5} ${side} ${side}`}>
        <path d={codePath(rows)} />
      </svg>
    </div>
  );
}
