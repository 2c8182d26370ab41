import { Prose } from '#components/blocks/Prose.tsx';
import { VisitCost } from '#components/cost/VisitCost.tsx';
import { JsonLd } from '#components/frame/JsonLd.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { ShareBlock } from '#components/share/ShareBlock.tsx';
import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { cityPath, pagePath, venuePath } from '#lib/routes.ts';
import { venueScene, venueSitePage } from '#lib/share/venueSitePage.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { venueJsonLd } from '#lib/venues/venueJsonLd.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { VenueFacts } from './VenueFacts.tsx';
import { VenueNeighbours } from './VenueNeighbours.tsx';
import { VenuePrices } from './VenuePrices.tsx';
import { VenueSources } from './VenueSources.tsx';
import { VenueWay } from './VenueWay.tsx';

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
  asOf: Date;
}

/** One venue: what it costs and how we know, what kind of place it is, how to get there, what else is near. */
export function VenuePage({ locale, venue, city, asOf }: Props) {
  const text = venuePageText[locale];
  const known = headlinePrice(venue, asOf);
  const notes = venue.notes[locale];
  const page = venueSitePage(locale, venue, city, asOf);
  return (
    <Shell locale={locale} path={venuePath(locale, venue.id)}>
      <Opening
        locale={locale}
        title={venue.name[locale]}
        lead={`${venueWords[locale].kinds[venue.kind]}${locale === 'zh' ? '，' : ', '}${city.name[locale]}${venue.district && locale === 'zh' ? venue.district : ''}`}
        trail={[
          { href: pagePath(locale, 'venues'), label: frameText[locale].venues },
          { href: cityPath(locale, city.slug), label: city.short[locale] },
        ]}
        scene={venueScene(venue)}
        tag={known ? <PriceTag cny={known.cny} note={yearText(known, locale)} /> : undefined}
      />
      <div className="wrap venue">
        <div className="venue__main">
          <VisitCost locale={locale} venue={venue} asOf={asOf} />
          <VenuePrices locale={locale} venue={venue} asOf={asOf} />
          {notes ? (
            <section>
              <h2 className="d h2">{text.notes}</h2>
              <Prose body={notes} context={{ locale, asOf, sourceIds: [] }} />
            </section>
          ) : null}
          <VenueWay locale={locale} venue={venue} city={city} />
        </div>
        <aside className="venue__side">
          <VenueFacts locale={locale} venue={venue} city={city} />
          <VenueSources locale={locale} venue={venue} />
        </aside>
        <div className="venue__main">
          <VenueNeighbours locale={locale} venue={venue} asOf={asOf} />
          <ShareBlock locale={locale} page={page} />
        </div>
      </div>
      <JsonLd data={venueJsonLd(venue, city, page)} />
    </Shell>
  );
}
