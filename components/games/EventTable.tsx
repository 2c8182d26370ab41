import type { GamesEvent, Medallist } from '#lib/content/schema/games.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';

/** More names than this are given as a team. */
const NAMED = 5;

function winners(list: readonly Medallist[], locale: Locale): string {
  return list
    .map(({ noc, names, teamOf }) => {
      const spelt = names.map(({ name, zh }) => (locale === 'zh' && zh ? zh : name));
      const who =
        teamOf !== undefined
          ? gamesText[locale].team(teamOf)
          : spelt.length > NAMED
            ? gamesText[locale].team(spelt.length)
            : spelt.join(locale === 'zh' ? '、' : ', ');
      return `${noc} ${who}`;
    })
    .join(locale === 'zh' ? '；' : '; ');
}

interface Props {
  locale: Locale;
  id: string;
  title: string;
  events: readonly GamesEvent[];
}

/** The events of one discipline as a table. */
export function EventTable({ locale, id, title, events }: Props) {
  const text = gamesText[locale];
  return (
    <section className="events">
      <h3 className="d h3" id={id}>
        {title}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable box must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="table-box" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.event}</th>
              <th scope="col">{text.gold}</th>
              <th scope="col">{text.silver}</th>
              <th scope="col">{text.bronze}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.event.en}>
                <th scope="row">
                  {event.event[locale]}
                  <span className="xs">
                    {event.date} · {event.venue[locale]}
                  </span>
                  {event.note ? <span className="xs">{event.note[locale]}</span> : null}
                </th>
                <td data-label={text.gold}>{winners(event.gold, locale)}</td>
                <td data-label={text.silver}>{winners(event.silver, locale)}</td>
                <td data-label={text.bronze}>{winners(event.bronze, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
