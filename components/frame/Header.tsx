import { type Locale, otherLocale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { inLocale, type PageName, pagePath } from '#lib/routes.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { TextSize } from './TextSize.tsx';

const NAV: PageName[] = ['venues', 'guides', 'film', 'story', 'search'];
const MENU: PageName[] = [
  'venues',
  'guides',
  'cities',
  'film',
  'story',
  'gear',
  'games',
  'share',
  'search',
  'about',
];

interface Props {
  locale: Locale;
  /** Path of this page, for the language switch and the current entry of the navigation. */
  path: string;
  /** `over` lies on a picture, `dark` continues a dark page upwards. */
  look?: 'over' | 'dark';
}

function links(locale: Locale, path: string, pages: PageName[]) {
  return pages.map((page) => {
    const href = pagePath(locale, page);
    return (
      <a key={page} href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
        {frameText[locale][page]}
      </a>
    );
  });
}

export function Header({ locale, path, look }: Props) {
  const text = frameText[locale];
  const other = otherLocale(locale);
  return (
    <header className={look ? `top top--${look}` : 'top'} id="large">
      <a className="logo" href={pagePath(locale, 'home')}>
        <Mark />
        <span id="standard">{text.siteName}</span>
      </a>
      <nav className="nav" aria-label={text.mainNav}>
        {links(locale, path, NAV)}
      </nav>
      {path === pagePath(locale, 'notFound') ? null : (
        <a className="top__share" href="#pass-on" aria-label={text.passOn}>
          <Icon name="share" />
        </a>
      )}
      <a
        className="lang"
        href={inLocale(path, other)}
        hrefLang={other}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        aria-label={`${text.switchTo} · ${text.switchLabel}`}
      >
        <span>{text.switchTo}</span>
      </a>
      <details className="menu">
        <summary aria-label={text.menu}>
          <i />
          <i />
        </summary>
        <ul>
          {links(locale, path, MENU).map((link) => (
            <li key={link.key}>{link}</li>
          ))}
          <li>
            <TextSize locale={locale} />
          </li>
        </ul>
      </details>
    </header>
  );
}
