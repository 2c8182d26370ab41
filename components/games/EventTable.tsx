import { Cite } from '#components/blocks/Cite.tsx';
import type { GamesEvent } from '#lib/content/schema/games.ts';
import { shortDay } from '#lib/games/gamesDay.ts';
import { COLOURS } from '#lib/games/nations.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { Winners } from './Winners.tsx';

interface Props {
  locale: Locale;
  events: readonly GamesEvent[];
  /** Ids of the page's sources in the order of its source list. */
  sourceIds: readonly string[];
}

/** The events of one discipline, all medals, with what was decided later. */
export function EventTable({ locale, events, sourceIds }: Props) {
  const text = gamesText[locale];
  return (
    <table className="events">
      <thead>
        <tr>
          <th scope="col">{text.event}</th>
          {COLOURS.map((colour) => (
            <th key={colour} scope="col">
              {text[colour]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.event.en}>
            <th scope="row">
              {event.event[locale]}
              <span className="xs">
                <time dateTime={event.date}>{shortDay(event.date, locale)}</time>
                {DOT + event.venue[locale]}
              </span>
              {event.note ? (
                <span className="xs">
                  {event.note[locale]}
                  {event.noteSources?.map((id) => (
                    <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />
                  ))}
                </span>
              ) : null}
            </th>
            {COLOURS.map((colour) => (
              <td key={colour} data-label={text[colour]}>
                <Winners locale={locale} list={event[colour]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
