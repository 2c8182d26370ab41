import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { feedPath, type PageName, pagePath } from '#lib/routes.ts';
import { Mark } from './Mark.tsx';
import { TextSize } from './TextSize.tsx';

const PAGES: PageName[] = [
  'venues',
  'cities',
  'guides',
  'film',
  'story',
  'gear',
  'games',
  'share',
  'search',
  'about',
  'data',
  'press',
  'privacy',
  'accessibility',
];

export function Footer({ locale }: { locale: Locale }) {
  const text = frameText[locale];
  return (
    <footer className="foot">
      <div className="wrap foot__row">
        <div>
          <a className="logo" href={pagePath(locale, 'home')}>
            <Mark />
            <span>{text.siteName}</span>
          </a>
          <p>{text.prices}</p>
          <p>{text.independent}</p>
          <p className="foot__weight">
            {text.weightBefore}
            <span data-weight="">?</span>
            {text.weightAfter}
          </p>
          <p>
            <a href="https://www.openstreetmap.org/copyright" rel="noopener">
              {text.openData}
            </a>
          </p>
        </div>
        <nav aria-label={text.moreNav}>
          <ul>
            {PAGES.map((page) => (
              <li key={page}>
                <a href={pagePath(locale, page)}>{text[page]}</a>
              </li>
            ))}
            <li>
              <a href={feedPath(locale, 'xml')}>Atom</a>
            </li>
            <li>
              <TextSize locale={locale} />
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
