import { loadContent, type Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueSeasonText } from '#lib/i18n/text/venueSeason.ts';
import { guidePath } from '#lib/routes.ts';
import { naturalIce } from '#lib/venues/naturalIce.ts';

const GUIDE = 'natural-ice';

/** The rule of 15 cm, wherever the ice lies on water or may do so. */
export function IceWarning({ locale, venue }: { locale: Locale; venue: Venue }) {
  const natural = naturalIce(venue);
  if (natural === 'no') return null;
  const text = venueSeasonText[locale].ice;
  const guide = loadContent().guides.find(({ slug, prose }) => slug === GUIDE && prose[locale]);
  return (
    <aside className="ice-warning" data-traced="">
      <p className="d h3">{text.title}</p>
      <p>
        {text[natural]}{' '}
        <span className="xs">
          <cite>{text.source}</cite>
          {DOT + text.year}
        </span>
      </p>
      {guide ? (
        <p>
          <a className="text-link" href={guidePath(locale, guide.slug)}>
            {text.guide}
          </a>
        </p>
      ) : null}
    </aside>
  );
}
