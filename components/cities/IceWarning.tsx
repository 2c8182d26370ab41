import { Phrases } from '#components/frame/Phrases.tsx';
import { IceNote, iceGuide } from '#components/venues/IceNote.tsx';
import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { naturalIce } from '#lib/venues/naturalIce.ts';

/** The guide's source of the 15 centimetres. */
const RULE = 'db11';

/** How thick lake and river ice has to be, on pages that list some; with the source that the guide names. */
export function IceWarning({ locale, venues }: { locale: Locale; venues: readonly Venue[] }) {
  const text = cityCostsText[locale];
  const count = venues.filter((venue) => naturalIce(venue) !== 'no').length;
  const rule = iceGuide(locale)?.facts.sources.find(({ id }) => id === RULE);
  if (count === 0 || !rule) return null;
  const space = locale === 'zh' ? '' : ' ';
  return (
    <IceNote locale={locale} title={<Phrases text={text.iceTitle} />}>
      <p>{[text.ice(count), text.iceRule, text.iceWild].join(space)}</p>
      <p className="xs">
        <cite>{rule.publisher[locale]}</cite>
        {rule.title ? `${text.pause}${rule.title[locale]}` : ''}
      </p>
    </IceNote>
  );
}
