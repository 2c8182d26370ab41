import type { City } from '#lib/content/index.ts';
import { EMPTY_STATE, stringifyState } from '#lib/finder/finderState.ts';
import { whoOf } from '#lib/finder/partyParams.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { pagePath } from '#lib/routes.ts';
import { FAMILY } from '#lib/venues/cityFamily.ts';

/** Into the finder with the city chosen and the family of this page, ready to be changed to one's own. */
export function FinderLink({ locale, city }: { locale: Locale; city: City }) {
  const text = cityCostsText[locale];
  const { party, day, gear } = FAMILY;
  const question = stringifyState({ ...EMPTY_STATE, who: whoOf(party), day, gear, place: city.slug });
  return (
    <section className="finder-link">
      <p>
        <a className="btn" href={`${pagePath(locale, 'venues')}${question}`}>
          {text.finder(city.short[locale])}
        </a>
      </p>
      <p className="xs">{text.finderNote}</p>
    </section>
  );
}
