import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

interface Props {
  locale: Locale;
  /** Path of the page, from `lib/routes.ts`. */
  path: string;
  look?: 'over' | 'dark';
  className?: string;
  children: ReactNode;
}

/** Everything around a page's own content: skip link, header, main, footer. */
export function Shell({ locale, path, look, className, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {frameText[locale].skip}
      </a>
      <Header locale={locale} path={path} look={look} />
      <main id="main" className={className}>
        {children}
      </main>
      <Footer locale={locale} />
    </>
  );
}
