import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { shareText } from '#lib/i18n/text/share.ts';
import { galleryPages } from '#lib/poster/galleryPages.ts';
import { choicesPath } from '#lib/poster/makerFiles.ts';
import { pagePath } from '#lib/routes.ts';
import { PosterRow } from './PosterRow.tsx';

/** Prebuilt posters first: guides, the other pages, every city. Below them a maker of own ones, which needs a script. */
export function SharePage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const text = shareText[locale];
  const { title, description } = pageText[locale].share;
  const { guides, others, priced, unpriced } = galleryPages(locale);
  const props = JSON.stringify({ locale, dataUrl: choicesPath(locale, asOf) });
  return (
    <Shell locale={locale} path={pagePath(locale, 'share')}>
      <Opening locale={locale} title={title} lead={description}>
        <p className="small to-maker__how">{text.how}</p>
        <p className="to-maker" data-maker-jump hidden>
          <a className="btn" href="#maker">
            {posterMakerText[locale].jump}
          </a>
        </p>
      </Opening>
      <div className="wrap galleries">
        <section>
          <h2 className="d h2">{text.guides}</h2>
          <PosterRow locale={locale} pages={guides} first />
        </section>
        <section>
          <h2 className="d h2">{text.pages}</h2>
          <PosterRow locale={locale} pages={others} />
        </section>
        <section>
          <h2 className="d h2">{text.cities}</h2>
          <p className="small">{text.citiesNote(priced.length, priced.length + unpriced.length)}</p>
          <PosterRow locale={locale} pages={priced} />
          <details className="fold more-posters">
            <summary>{text.otherCities(unpriced.length)}</summary>
            <PosterRow locale={locale} pages={unpriced} folded />
          </details>
        </section>
      </div>
      <div id="maker" data-island="poster" data-props={props} />
      <script type="module" src={islandUrl('poster', locale)} />
    </Shell>
  );
}
