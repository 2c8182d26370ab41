import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { absolute } from '#lib/routes.ts';
import { PrintCode } from './PrintCode.tsx';

/** Head of a printed sheet: whose it is, the page's address to type and its code to scan. A screen shows none of it. */
export function PrintHead({ locale, path }: { locale: Locale; path: string }) {
  const url = absolute(path);
  return (
    <div className="print-head" aria-hidden="true">
      <p>
        <b>{frameText[locale].siteName}</b>
        <br />
        {url.replace(/^https?:\/\//, '')}
      </p>
      <PrintCode url={url} />
    </div>
  );
}
