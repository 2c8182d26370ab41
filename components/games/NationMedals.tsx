import { Cite } from '#components/blocks/Cite.tsx';
import { shortDay } from '#lib/games/gamesDay.ts';
import type { Colour, NationMedal } from '#lib/games/nations.ts';
import { sportSlug } from '#lib/games/sportSlug.ts';
import { winnerNames } from '#lib/games/winners.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { gamesPartText } from '#lib/i18n/text/gamesPart.ts';
import { sportPath } from '#lib/routes.ts';

interface Props {
  locale: Locale;
  colour: Colour;
  /** All medals of the delegation. */
  medals: readonly NationMedal[];
  sourceIds: readonly string[];
}

/** A delegation's medals of one colour: event, everybody's name, day, and what was decided later. */
export function NationMedals({ locale, colour, medals, sourceIds }: Props) {
  const won = medals.filter((one) => one.colour === colour);
  return (
    <section className="won">
      <h2 className="d h2">
        {gamesText[locale][colour]} <b>{won.length}</b>
      </h2>
      {won.length === 0 ? <p className="small">{gamesPartText[locale].none}</p> : null}
      <ul>
        {won.map(({ event, medallist }) => (
          <li key={event.discipline.en + event.event.en + winnerNames(medallist, 'en')}>
            <span>
              <a href={sportPath(locale, sportSlug(event.discipline.en))}>{event.discipline[locale]}</a>{' '}
              {event.event[locale]}
            </span>
            <span>{winnerNames(medallist, locale, Number.POSITIVE_INFINITY)}</span>
            <time className="small" dateTime={event.date}>
              {shortDay(event.date, locale)}
            </time>
            {event.note ? (
              <p className="small">
                {event.note[locale]}
                {event.noteSources?.map((id) => (
                  <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
