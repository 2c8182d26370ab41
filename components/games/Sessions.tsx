import { Cite } from '#components/blocks/Cite.tsx';
import { gamesOf } from '#lib/content/gamesOf.ts';
import { gamesDay } from '#lib/games/gamesDay.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesSessionsText } from '#lib/i18n/text/gamesSessions.ts';

interface Props {
  locale: Locale;
  /** Slug of the discipline. */
  sport: string;
  sourceIds: readonly string[];
}

/**
 * The schedule of a discipline by day, in Beijing time; islands/sessions.island.tsx adds the visitor's own.
 */
export function Sessions({ locale, sport, sourceIds }: Props) {
  const text = gamesSessionsText[locale];
  const { sessions, venues, notes, sources } = gamesOf().sessions;
  const list = sessions[sport] ?? [];
  const used = new Set(list.map(({ venue }) => venue));
  const nameOf = (venue: string): string => venues[venue]?.[locale] ?? venue;
  const [only] = used;
  const single = used.size === 1 && only ? nameOf(only) : undefined;
  const note = notes[sport];
  return (
    <section id="sessions" data-sessions={locale}>
      <h2 className="d h2">{text.title}</h2>
      <p className="small">
        {text.lead}
        <Cite locale={locale} id={sources[0]?.id} sourceIds={sourceIds} />
        {single ? ` ${text.only(single)}` : ''}
      </p>
      {note ? (
        <p className="small">
          {note.text[locale]}
          {note.sources.map((id) => (
            <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />
          ))}
        </p>
      ) : null}
      <p className="small" data-zone="" aria-live="polite" />
      <table className="sessions num">
        <thead>
          <tr>
            <th scope="col">{text.time}</th>
            <th scope="col">{text.what}</th>
            {single ? null : <th scope="col">{text.venue}</th>}
          </tr>
        </thead>
        {[...Map.groupBy(list, ({ at }) => at.slice(0, 10))].map(([day, ofDay]) => (
          <tbody key={day}>
            <tr>
              <th scope="rowgroup" colSpan={single ? 2 : 3}>
                {gamesDay(day, locale)}
              </th>
            </tr>
            {ofDay.map(({ at, what, venue }) => (
              <tr key={at + what.en + venue}>
                <td>
                  <time dateTime={at}>{at.slice(11, 16)}</time>
                </td>
                <td>{what[locale]}</td>
                {single ? null : <td>{nameOf(venue)}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
