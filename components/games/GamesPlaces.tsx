import { Cite } from '#components/blocks/Cite.tsx';
import { VenueLine } from '#components/venues/VenueLine.tsx';
import { cityOf } from '#lib/content/cityOf.ts';
import type { GamesPlace, GamesPlaces as Places } from '#lib/content/schema/gamesPlaces.ts';
import { venueOf } from '#lib/content/venueOf.ts';
import { EMPTY_STATE, stringifyState } from '#lib/finder/finderState.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { pagePath } from '#lib/routes.ts';

interface Props {
  locale: Locale;
  places: Places;
  sourceIds: readonly string[];
  asOf: Date;
}

/** One venue of the Games: what anyone can do there, and its places on this site. */
function Place({ locale, place, sourceIds, asOf }: Omit<Props, 'places'> & { place: GamesPlace }) {
  return (
    <div className="place">
      <h3 className="d h3">{place.name[locale]}</h3>
      <p>
        {place.text?.[locale]}
        {place.sources.map((id) => (
          <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />
        ))}
      </p>
      {place.places.length > 0 ? (
        <div className="venue-lines">
          <ul>
            {place.places.map((id) => {
              const { venue, city } = venueOf(id);
              return (
                <VenueLine
                  key={id}
                  locale={locale}
                  venue={venue}
                  place={locale === 'zh' ? (venue.district ?? '') : city.short.en}
                  asOf={asOf}
                />
              );
            })}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** The venues of the Games today: where to skate or ski first, then where one can only be sure to look. */
export function GamesPlaces({ locale, places, sourceIds, asOf }: Props) {
  const text = gamesText[locale];
  const of = (today: GamesPlace['today']) => places.venues.filter((place) => place.today === today);
  const names = of('unknown').map(({ name }) => name[locale]);
  const find = (place: string, kind: 'ice-rink' | 'ski-resort'): string =>
    pagePath(locale, 'venues') + stringifyState({ ...EMPTY_STATE, place, kind });
  const city = (slug: string): string => cityOf(slug).city.short[locale];
  const shared = { locale, sourceIds, asOf };
  return (
    <section>
      <h2 className="d h2">{text.visit}</h2>
      <p className="small">{text.visitLead}</p>
      <div className="places">
        {of('open').map((place) => (
          <Place key={place.id} {...shared} place={place} />
        ))}
        <nav className="places__finder" aria-label={text.finder}>
          <ul className="ways">
            <li>
              <a href={find('beijing', 'ice-rink')}>{text.finderRinks}</a>
            </li>
            {['beijing', 'zhangjiakou'].map((slug) => (
              <li key={slug}>
                <a href={find(slug, 'ski-resort')}>{text.finderSlopes(city(slug))}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <details className="places__more">
        <summary>{text.look}</summary>
        <div className="places">
          {of('visit').map((place) => (
            <Place key={place.id} {...shared} place={place} />
          ))}
        </div>
        <p>{text.silent(names.join(locale === 'zh' ? '、' : ', '))}</p>
      </details>
    </section>
  );
}
