import { Prose } from '#components/blocks/Prose.tsx';
import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { noteWords } from '#lib/venues/noteWords.ts';

/** What the editors add about a venue, with the way to its sources. */
export function VenueNotes({ locale, venue, asOf }: { locale: Locale; venue: Venue; asOf: Date }) {
  const notes = venue.notes[locale];
  if (!notes) return null;
  const text = venuePageText[locale];
  // Prices in the notes are those of the list, where each has its own source.
  const from = venue.prices && noteWords(notes).includes('¥') ? '#prices' : '#sources';
  return (
    <section data-traced="">
      <h2 className="d h3">{text.notes}</h2>
      <Prose body={notes} context={{ locale, asOf, sourceIds: [] }} />
      {venue.prices || venue.sources.length > 0 ? (
        <p className="xs">
          <a className="text-link" href={from}>
            {text.notesFrom}
          </a>
        </p>
      ) : null}
    </section>
  );
}
