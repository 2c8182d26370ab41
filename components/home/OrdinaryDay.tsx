import { assetUrl } from '#lib/assets/manifest.ts';
import type { Venue } from '#lib/content/index.ts';
import type { HomeFacts, HomeMoment } from '#lib/content/schema/home.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { venuePath } from '#lib/routes.ts';
import { momentPrice } from '#lib/venues/momentPrice.ts';
import { money } from '#lib/venues/money.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { Receipt } from '../frame/Receipt.tsx';

/** Courses of the red thread behind each moment, in percent of its box; it never crosses text. */
const THREADS = [
  'M54-35.5C59-35 61-26 60.5 0S64.5 48 61.5 68 39 84 37.5 101',
  'M37.5 1C36 16 35.5 30 36.5 44S40 60 38 74 62 86 62 101',
  'M62 1C62 14 64.5 28 62.5 42S60 58 61.5 70 39 84 37.5 101',
  'M37.5 1C36 16 35.5 28 36.5 42S41 60 38 76 24 84 24 104.6',
];
const FOCUS_CLASS = (percent: number) => `focus-${Math.round(percent / 10) * 10}`;

interface Props {
  locale: Locale;
  home: HomeFacts;
  venues: readonly Venue[];
  asOf: Date;
}

function Moment({
  locale,
  moment,
  venue,
  index,
  asOf,
}: {
  locale: Locale;
  moment: HomeMoment;
  venue: Venue;
  index: number;
  asOf: Date;
}) {
  const text = homeText[locale];
  const price = momentPrice(moment, venue, asOf);
  const label = price ? money(price.cny) : text.unknownShort;
  return (
    <article className="moment">
      <div className="moment__pic">
        <img
          className={`scene ${FOCUS_CLASS(moment.focus)}`}
          src={assetUrl(`scene/${moment.scene}`)}
          alt=""
          width={1600}
          height={1000}
          loading="lazy"
        />
      </div>
      <div className="moment__text">
        <div className="moment__time">{moment.at}</div>
        <div className={label.length > 3 ? 'moment__price moment__price--3' : 'moment__price'}>{label}</div>
        <h3>{moment.title[locale]}</h3>
        <p>{moment.text[locale]}</p>
        <p className="moment__meta">
          <a className="text-link" href={venuePath(locale, venue.id)}>
            {venue.name[locale]}
          </a>
          {DOT}
          {price
            ? `${outletName(price.source, locale)}${locale === 'zh' ? '，' : ', '}${yearText(price, locale, price.age)}`
            : text.unknown}
        </p>
      </div>
      <svg className="thread" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={THREADS[index % THREADS.length]} />
      </svg>
    </article>
  );
}

/** One ordinary Tuesday: real places, real prices, and a receipt that adds them up. */
export function OrdinaryDay({ locale, home, venues, asOf }: Props) {
  const text = homeText[locale];
  const byId = new Map(venues.map((venue) => [venue.id, venue]));
  const stops = home.moments.flatMap((moment) => {
    const venue = byId.get(moment.venue);
    return venue ? [{ moment, venue, price: momentPrice(moment, venue, asOf) }] : [];
  });
  const sum = stops.reduce((total, { price }) => total + (price?.cny ?? 0), 0);
  const lines = stops.map(({ venue, price }) => ({
    label: venue.name[locale],
    amount: price ? money(price.cny) : text.unknown,
    source: price ? `${price.product[locale]}${DOT}${yearText(price, locale, price.age)}` : undefined,
  }));
  return (
    <section className="day">
      <div className="wrap">
        <div className="day__head">
          <h2 className="d h1">{text.dayTitle}</h2>
          <p className="lead">{text.dayLead}</p>
        </div>
        {stops.map(({ moment, venue }, index) => (
          <Moment key={moment.at} locale={locale} moment={moment} venue={venue} index={index} asOf={asOf} />
        ))}
        <div className="sum">
          <Receipt title={text.receiptTitle} lines={lines} totalLabel={text.total} total={money(sum)} />
          <div className="sum__say">
            <h2 className="d h2">{text.sumTitle(money(sum))}</h2>
            <p className="lead">{text.sumText}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
