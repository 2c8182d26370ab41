import { loadContent, type Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { guidePath } from '#lib/routes.ts';
import { fittingGuides } from '#lib/venues/fittingGuides.ts';

const SHOWN = 3;

/** The guides that fit this kind of place best. Their prices stay on their own pages, beside their sources. */
export function VenueGuides({ locale, venue, asOf }: { locale: Locale; venue: Venue; asOf: Date }) {
  const guides = fittingGuides(loadContent().guides, venue, { locale, count: SHOWN, asOf });
  if (guides.length === 0) return null;
  return (
    <section id="guides">
      <h2 className="d h2">{venuePageText[locale].guides}</h2>
      <ul className="link-list">
        {guides.map(({ slug, prose }) => (
          <li key={slug}>
            <a href={guidePath(locale, slug)}>{prose[locale]?.title.replaceAll('|', '')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
