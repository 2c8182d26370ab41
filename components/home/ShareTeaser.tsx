import type { Guide } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { guidePath, pagePath } from '#lib/routes.ts';
import { CARD_SIZES } from '#lib/share/card.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import { pageAt } from '#lib/share/sitePages.ts';

const SHOWN = 3;

/** The way to the ready pictures, with a few of them. */
export function ShareTeaser({ locale, guides }: { locale: Locale; guides: readonly Guide[] }) {
  const text = homeText[locale];
  const [width, height] = CARD_SIZES.og;
  const cards = guides
    .filter(({ prose }) => prose[locale])
    .slice(0, SHOWN)
    .map((guide) => pageAt(guidePath(locale, guide.slug)).card);
  return (
    <section className="pass-on night">
      <div className="wrap pass-on__row">
        <div>
          <h2 className="d h1">{text.shareTitle}</h2>
          <p className="lead">{text.shareLead}</p>
          <a className="btn" href={pagePath(locale, 'share')}>
            {text.shareCta}
          </a>
        </div>
        <ul className="pass-on__cards">
          {cards.map((card) => (
            <li key={card.key}>
              <img src={cardPath(card, 'og')} alt={card.alt} width={width} height={height} loading="lazy" />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
