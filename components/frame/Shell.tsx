import type { ReactNode } from 'react';
import { ShareSheet } from '#components/share/ShareSheet.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pagePath } from '#lib/routes.ts';
import { pageJsonLd } from '#lib/share/pageJsonLd.ts';
import { pageAt } from '#lib/share/sitePages.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { JsonLd } from './JsonLd.tsx';
import { PrintHead } from './PrintHead.tsx';

interface Props {
  locale: Locale;
  /** Path of the page, from `lib/routes.ts`. */
  path: string;
  look?: 'over' | 'dark';
  className?: string;
  /** A page to take along on paper: its head has the address and its code. */
  printed?: boolean;
  children: ReactNode;
}

/** Everything around a page's own content: skip link, header, main, the share sheet, footer. */
export function Shell({ locale, path, look, className, printed, children }: Props) {
  // Nobody passes on a page that is not there.
  const shared = path === pagePath(locale, 'notFound') ? undefined : pageAt(path);
  return (
    <>
      <a className="skip" href="#main">
        {frameText[locale].skip}
      </a>
      <Header locale={locale} path={path} look={look} />
      <main id="main" className={className}>
        {printed ? <PrintHead locale={locale} path={path} /> : null}
        {children}
        {shared ? <ShareSheet locale={locale} page={shared} /> : null}
      </main>
      <Footer locale={locale} />
      {shared ? (
        <>
          <JsonLd data={pageJsonLd(shared)} />
          <script type="module" src={islandUrl('share', locale)} />
        </>
      ) : null}
    </>
  );
}
