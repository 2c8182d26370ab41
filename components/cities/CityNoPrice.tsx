import { loadContent } from '#lib/content/index.ts';
import { typicalByRegion } from '#lib/cost/typicalByRegion.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import type { CityCosts } from '#lib/venues/cityCosts.ts';
import { TypicalBox } from './TypicalBox.tsx';

interface Props {
  locale: Locale;
  unknown: CityCosts['unknown'];
  asOf: Date;
}

/** Places without a price, by kind, each kind with what is typical of it. */
export function CityNoPrice({ locale, unknown, asOf }: Props) {
  const text = cityCostsText[locale];
  if (unknown.size === 0) return null;
  const { venues, cities } = loadContent();
  const typical = typicalByRegion(venues, cities, asOf);
  return (
    <section className="no-price">
      <h2 className="d h2">{text.unknown}</h2>
      <p className="small">{text.unknownLead}</p>
      {[...unknown].map(([kind, list]) => (
        <div key={kind} className="no-price__kind">
          <div>
            <h3 className="d h3">
              {venueWords[locale].kinds[kind]} {list.length}
            </h3>
            {list[0] ? <TypicalBox locale={locale} kind={kind} typical={typical(list[0])} /> : null}
          </div>
          <ul>
            {list.map((venue) => (
              <li key={venue.id}>
                <a href={venuePath(locale, venue.id)}>
                  {venue.name[locale]}
                  <span className="xs">
                    {venue.prices?.some(({ local }) => local)
                      ? text.otherMoney
                      : locale === 'zh'
                        ? venue.district
                        : ''}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
