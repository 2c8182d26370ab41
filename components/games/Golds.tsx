import type { Sport } from '#lib/games/sports.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { sportPath } from '#lib/routes.ts';
import { Winners } from './Winners.tsx';

/** All events with their gold, by discipline; the rest of the medals stands on the page of each. */
export function Golds({ locale, sports }: { locale: Locale; sports: readonly Sport[] }) {
  const text = gamesText[locale];
  return (
    <section>
      <h2 className="d h2">{text.events}</h2>
      <p className="small">{text.eventsLead}</p>
      <div className="golds">
        {sports.map(({ slug, name, events }) => (
          <details key={slug}>
            <summary>
              <h3 className="d h3">{name[locale]}</h3> <span className="small">{events.length}</span>
            </summary>
            <ul>
              {events.map(({ event, gold }) => (
                <li key={event.en}>
                  {event[locale]}
                  <Winners locale={locale} list={gold} />
                </li>
              ))}
            </ul>
            <p>
              <a className="text-link" href={sportPath(locale, slug)}>
                {text.allOf(name[locale])}
              </a>
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}
