import { countsByDay, medalDays } from '#lib/games/medalDays.ts';
import type { Sport } from '#lib/games/sports.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { sportPath } from '#lib/routes.ts';

/** Which golds were won on which day: disciplines down, days across, a sun for each day with a final. */
export function MedalCalendar({ locale, sports }: { locale: Locale; sports: readonly Sport[] }) {
  const text = gamesText[locale];
  const days = medalDays(sports.flatMap(({ events }) => events));
  const dayOf = (day: string): number => Number(day.slice(8));
  return (
    <section>
      <h2 className="d h2">{text.days}</h2>
      <p className="small">{text.daysLead}</p>
      <table className="days num">
        <thead>
          <tr>
            <th scope="col">{text.sport}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                <span className="sr-only">{text.day(dayOf(day))}</span>
                <span aria-hidden="true">{dayOf(day)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sports.map(({ slug, name, events }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={sportPath(locale, slug)}>{name[locale]}</a>{' '}
                <span className="xs">{events.length}</span>
              </th>
              {countsByDay(events, days).map((count, index) => (
                <td key={days[index]}>{count > 0 ? <b>{count}</b> : null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
