import { assetUrl } from '#lib/assets/manifest.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { type PageName, pagePath } from '#lib/routes.ts';
import { Phrases } from './Phrases.tsx';
import { Shell } from './Shell.tsx';

const WAYS: PageName[] = ['home', 'venues', 'guides', 'search'];

/** What stands where nothing is: kind, and with ways on. */
export function NotFoundMessage({ locale }: { locale: Locale }) {
  const { title, description } = pageText[locale].notFound;
  return (
    <section lang={locale === 'en' ? 'en' : undefined}>
      <h1 className="d h1">
        <Phrases text={title} />
      </h1>
      <p className="lead">{description}</p>
      <ul className="ways">
        {WAYS.map((page) => (
          <li key={page}>
            <a href={pagePath(locale, page)}>{frameText[locale][page]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NotFoundPage({ locale }: { locale: Locale }) {
  return (
    <Shell locale={locale} path={pagePath(locale, 'notFound')}>
      <div className="wrap opening__row lost">
        <NotFoundMessage locale={locale} />
        <img className="scene" src={assetUrl('pose/push')} alt="" width={240} height={200} />
      </div>
    </Shell>
  );
}
