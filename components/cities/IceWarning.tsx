import { Phrases } from '#components/frame/Phrases.tsx';
import { loadContent, type Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { guidePath } from '#lib/routes.ts';
import { naturalIce } from '#lib/venues/naturalIce.ts';

const GUIDE = 'natural-ice';
/** The guide's source of the 15 centimetres. */
const RULE = 'db11';

/** How thick lake and river ice has to be, on pages that list some; with the source that the guide names. */
export function IceWarning({ locale, venues }: { locale: Locale; venues: readonly Venue[] }) {
  const text = cityCostsText[locale];
  const count = venues.filter((venue) => naturalIce(venue) !== 'no').length;
  const guide = loadContent().guides.find(({ slug, prose }) => slug === GUIDE && prose[locale]);
  const rule = guide?.facts.sources.find(({ id }) => id === RULE);
  if (count === 0 || !guide || !rule) return null;
  return (
    <section className="city-ice" data-traced="">
      <h2 className="d h3">
        <Phrases text={text.iceTitle} />
      </h2>
      <p>
        {text.ice(count)}
        {locale === 'zh' ? '' : ' '}
        {text.iceRule}
        {locale === 'zh' ? '' : ' '}
        {text.iceWild}
      </p>
      <p className="xs">
        <cite>{rule.publisher[locale]}</cite>
        {rule.title ? `${text.pause}${rule.title[locale]}` : ''}
      </p>
      <p>
        <a className="text-link" href={guidePath(locale, guide.slug)}>
          {guide.prose[locale]?.title.replaceAll('|', '')}
        </a>
      </p>
    </section>
  );
}
