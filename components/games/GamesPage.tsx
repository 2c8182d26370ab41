import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { VenueLine } from '#components/venues/VenueLine.tsx';
import { gamesOf } from '#lib/content/gamesOf.ts';
import { venueOf } from '#lib/content/venueOf.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { EventTable } from './EventTable.tsx';
import { MedalTables } from './MedalTables.tsx';

/** Venues of the Games that the public has been let into, by their ids in content/venues. */
const OPEN_TO_ALL = [
  'beijing-national-speed-skating-oval-ice-ribbon',
  'beijing-ice-cube-ice-sports-centre',
  'beijing-ice-cube-curling-hall',
];

/** Beijing 2022: both medal tables, every event, and the venues where anyone can skate today. */
export function GamesPage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const text = gamesText[locale];
  const { events, medals } = gamesOf();
  const { title, description } = pageText[locale].games;
  const disciplines = Map.groupBy(events.events, ({ discipline }) => discipline[locale]);
  return (
    <Shell locale={locale} path={pagePath(locale, 'games')}>
      <Opening locale={locale} title={title} lead={description} scene="curlingPlain" />
      <div className="wrap games">
        <section>
          <h2 className="d h2">{text.visit}</h2>
          <p className="small">{text.visitLead}</p>
          <div className="venue-lines">
            <ul>
              {OPEN_TO_ALL.map((id) => {
                const { venue } = venueOf(id);
                return (
                  <VenueLine
                    key={id}
                    locale={locale}
                    venue={venue}
                    place={locale === 'zh' ? (venue.district ?? '') : ''}
                    asOf={asOf}
                  />
                );
              })}
            </ul>
          </div>
        </section>
        <MedalTables locale={locale} medals={medals} />
        <section>
          <h2 className="d h2">{text.events}</h2>
          <p className="small">{text.eventsLead}</p>
          <nav aria-label={text.disciplines}>
            <ul className="ways">
              {[...disciplines.keys()].map((discipline, index) => (
                <li key={discipline}>
                  <a href={`#d-${index + 1}`}>{discipline}</a>
                </li>
              ))}
            </ul>
          </nav>
          {[...disciplines].map(([discipline, list], index) => (
            <EventTable
              key={discipline}
              locale={locale}
              id={`d-${index + 1}`}
              title={discipline}
              events={list}
            />
          ))}
        </section>
        <div className="article__foot">
          <Sources locale={locale} sources={events.sources} />
        </div>
      </div>
    </Shell>
  );
}
