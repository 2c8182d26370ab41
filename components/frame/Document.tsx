import type { ReactNode } from 'react';
import { LANG_TAG, type Locale } from '#lib/i18n/locale.ts';

/** The `<html>` element of every page. Head tags come from `lib/share/pageMetadata.ts` alone. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={LANG_TAG[locale]} prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
      <body lang={locale === 'en' ? 'en' : undefined}>{children}</body>
    </html>
  );
}
