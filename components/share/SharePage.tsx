import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { shareText } from '#lib/i18n/text/share.ts';
import { pagePath } from '#lib/routes.ts';
import { CARD_SIZES } from '#lib/share/card.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { allPages } from '#lib/share/sitePages.ts';

const OTHER_PAGES = ['home', 'film', 'story', 'gear', 'games', 'venues'];

interface GalleryProps {
  title: string;
  pages: SitePage[];
  locale: Locale;
  /** Many alike: shown small, so the page stays short. */
  small?: boolean;
}

function Gallery({ title, pages, locale, small }: GalleryProps) {
  const [width, height] = CARD_SIZES.og;
  return (
    <section>
      <h2 className="d h2">{title}</h2>
      <ul className={small ? 'gallery gallery--small' : 'gallery'}>
        {pages.map((page) => (
          <li key={page.path}>
            <img
              src={cardPath(page.card, 'og')}
              alt={page.card.alt}
              width={width}
              height={height}
              loading="lazy"
            />
            <p>
              <a className="text-link" href={page.path}>
                {page.card.title.replaceAll('|', '')}
              </a>{' '}
              <a className="xs" href={cardPath(page.card, 'og')}>
                {shareText[locale].save}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ready pictures to pass on: every guide, the film and the story, every city. Real files, so they can be saved. */
export function SharePage({ locale }: { locale: Locale }) {
  const text = shareText[locale];
  const { title, description } = pageText[locale].share;
  const pages = allPages().filter((page) => page.locale === locale);
  const withKey = (test: (key: string) => boolean) => pages.filter(({ card }) => test(card.key));
  return (
    <Shell locale={locale} path={pagePath(locale, 'share')}>
      <Opening locale={locale} title={title} lead={description}>
        <p className="small">{text.how}</p>
      </Opening>
      <div className="wrap galleries">
        <Gallery title={text.guides} pages={withKey((key) => key.startsWith('guides-'))} locale={locale} />
        <Gallery title={text.pages} pages={withKey((key) => OTHER_PAGES.includes(key))} locale={locale} />
        <Gallery
          title={text.cities}
          pages={withKey((key) => key.startsWith('cities-'))}
          locale={locale}
          small
        />
      </div>
    </Shell>
  );
}
