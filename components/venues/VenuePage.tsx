import { VisitCost } from '#components/cost/VisitCost.tsx';
import { JsonLd } from '#components/frame/JsonLd.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { PrintFoot } from '#components/frame/PrintFoot.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { type City, loadContent, type Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { cityPath, pagePath, venuePath } from '#lib/routes.ts';
import { venueScene } from '#lib/share/venueScene.ts';
import { venueSitePage } from '#lib/share/venueSitePage.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { venueBills } from '#lib/venues/venueBills.ts';
import { venueJsonLd } from '#lib/venues/venueJsonLd.ts';
import { shortYearText } from '#lib/venues/yearText.ts';
import { FirstVisit } from './FirstVisit.tsx';
import { IceWarning } from './IceWarning.tsx';
import { JumpLinks } from './JumpLinks.tsx';
import { VenueFacts } from './VenueFacts.tsx';
import { VenueGuides } from './VenueGuides.tsx';
import { VenueNeighbours } from './VenueNeighbours.tsx';
import { VenueNotes } from './VenueNotes.tsx';
import { VenuePrices } from './VenuePrices.tsx';
import { VenueReport } from './VenueReport.tsx';
import { VenueSeason } from './VenueSeason.tsx';
import { VenueSources } from './VenueSources.tsx';
import { VenueWay } from './VenueWay.tsx';

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
  asOf: Date;
}

/** The price on the tag, which leads to the list where its source stands. */
function Tag({ locale, venue, asOf }: Pick<Props, 'locale' | 'venue' | 'asOf'>) {
  const known = headlinePrice(venue, asOf);
  if (!known) return null;
  return (
    <a className="tag-link" href="#prices" data-traced="">
      <PriceTag cny={known.cny} note={shortYearText(known.year, locale, known.age)} />
    </a>
  );
}

/**
 * One venue, in the order in which a first visitor asks: what it costs, when it runs, how to get there, what happens
 * there, what else is near, and who says so.
 */
export function VenuePage({ locale, venue, city, asOf }: Props) {
  const comma = locale === 'zh' ? '，' : ', ';
  const district = locale === 'zh' ? (venue.district ?? '') : '';
  const bills = venueBills(venue, loadContent(), asOf);
  const page = venueSitePage(locale, venue, city, asOf);
  return (
    <Shell locale={locale} path={venuePath(locale, venue.id)} printed>
      <Opening
        locale={locale}
        title={venue.name[locale]}
        lead={`${venueWords[locale].kinds[venue.kind]}${comma}${city.name[locale]}${district}`}
        trail={[
          { href: pagePath(locale, 'venues'), label: frameText[locale].venues },
          { href: cityPath(locale, city.slug), label: city.short[locale] },
        ]}
        scene={venueScene(venue)}
        tag={<Tag locale={locale} venue={venue} asOf={asOf} />}
      >
        <JumpLinks locale={locale} cost={bills.length > 0 ? 'cost' : 'prices'} />
      </Opening>
      <div className="wrap venue venue--money">
        <div>
          <VisitCost locale={locale} bills={bills} asOf={asOf} />
          <VenuePrices locale={locale} venue={venue} asOf={asOf} billed={bills.length > 0} />
        </div>
        <div className="venue__side">
          <IceWarning locale={locale} venue={venue} />
          <VenueSeason locale={locale} venue={venue} asOf={asOf} />
          <VenueNotes locale={locale} venue={venue} asOf={asOf} />
          <VenueFacts locale={locale} venue={venue} />
        </div>
      </div>
      <VenueWay locale={locale} venue={venue} city={city} asOf={asOf} />
      <FirstVisit locale={locale} venue={venue} asOf={asOf} />
      <div className="wrap venue">
        <VenueNeighbours locale={locale} venue={venue} city={city} asOf={asOf} />
        <div className="venue__side">
          <VenueGuides locale={locale} venue={venue} asOf={asOf} />
          <VenueSources locale={locale} venue={venue} />
          <VenueReport locale={locale} venue={venue} city={city} asOf={asOf} />
        </div>
      </div>
      <PrintFoot locale={locale} />
      <JsonLd data={venueJsonLd(venue, city, page, asOf)} />
    </Shell>
  );
}
