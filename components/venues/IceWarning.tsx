import type { Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueSeasonText } from '#lib/i18n/text/venueSeason.ts';
import { naturalIce } from '#lib/venues/naturalIce.ts';
import { IceNote } from './IceNote.tsx';

/** The rule of 15 cm, wherever the ice lies on water or may do so. */
export function IceWarning({ locale, venue }: { locale: Locale; venue: Venue }) {
  const natural = naturalIce(venue);
  if (natural === 'no') return null;
  const text = venueSeasonText[locale].ice;
  return (
    <IceNote locale={locale} title={text.title} label={text.guide}>
      <p>
        {text[natural]}{' '}
        <span className="xs">
          <cite>{text.source}</cite>
          {DOT + text.year}
        </span>
      </p>
    </IceNote>
  );
}
