import { Icon } from '#components/frame/Icon.tsx';
import { LateStyles } from '#components/frame/LateStyles.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { assetUrl } from '#lib/assets/manifest.ts';
import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { pagePath } from '#lib/routes.ts';
import { pricedCounts } from '#lib/venues/pricedCounts.ts';

/** What still counts as “costs little” on the home page, yuan a head. */
const CHEAP_CNY = 100;

interface Props {
  locale: Locale;
  venues: readonly Venue[];
  asOf: Date;
}

/** Dawn over a neighbourhood rink; the title rises between the sky and the roofs. */
export function Hero({ locale, venues, asOf }: Props) {
  const text = homeText[locale];
  const { free, cheap } = pricedCounts(venues, asOf, CHEAP_CNY);
  return (
    <section className="hero">
      <div className="hero__sky" />
      <div className="hero__stage">
        <div className="hero__sun" />
        <div className={locale === 'en' ? 'hero__title hero__title--en' : 'hero__title'}>
          <h1>
            {text.titleLines.map((line, index) => (
              <span key={line}>
                {line}
                {locale === 'en' && index === 0 ? ' ' : ''}
              </span>
            ))}
          </h1>
          <p lang={locale === 'zh' ? 'en' : 'zh-CN'} className="d">
            {text.subtitle}
          </p>
        </div>
        <picture>
          <source media="(max-width:800px)" srcSet={assetUrl('scene/rinkFrontM')} />
          <img
            className="hero__front"
            src={assetUrl('scene/rinkFront')}
            alt={text.scene}
            width={1600}
            height={1000}
            fetchPriority="high"
          />
        </picture>
        <PriceTag cny={0} note={text.fromFree} className="hero__tag" />
      </div>
      <div className="hero__snow">
        <svg viewBox="0 0 1280 84" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 40C190-6 330 2 520 34S980 78 1280 16V84H0Z" />
        </svg>
        <div className="hero__bank">
          <div className="wrap hero__row">
            <p className="lead">
              <b>{text.claim}</b>
              {locale === 'en' ? ' ' : ''}
              {text.lead(free, cheap)}
            </p>
            <div className="hero__cta">
              <a className="btn" href={pagePath(locale, 'venues')}>
                {text.find}
              </a>
              <a className="btn btn--ghost" href={pagePath(locale, 'film')}>
                <Icon name="play" />
                {text.film}
              </a>
            </div>
          </div>
        </div>
      </div>
      <LateStyles />
    </section>
  );
}
