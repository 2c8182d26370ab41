import { Sources } from '#components/guides/Sources.tsx';
import type { Film } from '#lib/content/index.ts';
import { clockTime } from '#lib/film/clockTime.ts';
import { descriptionsOf } from '#lib/film/filmFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/** What the pictures show, what is known of the campaign's own film, who made this one, where its prices are from. */
export function FilmNotes({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  const numbers = film.sources.map(({ id }) => id);
  return (
    <div className="wrap film__words">
      <section>
        <h2 className="d h2">{text.described}</h2>
        <p className="small">{text.describedLead}</p>
        <ol className="film__described">
          {descriptionsOf(film, locale).map((cue) => (
            <li key={cue.start}>
              <a href={`?t=${cue.start}#film`} data-seek={cue.start}>
                {clockTime(cue.start)}
              </a>
              <span>{cue.text}</span>
            </li>
          ))}
        </ol>
        <details>
          <summary>{text.describedLong}</summary>
          {film.description[locale]
            .split(/\n+/)
            .filter(Boolean)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </details>
      </section>
      <div className="article__foot">
        {film.press ? (
          <section>
            <h2>{text.press}</h2>
            <p className="small">{text.pressLead}</p>
            <ul className="credits">
              {film.press.map(({ words, source }) => (
                <li key={words.en}>
                  {words[locale]}
                  {source ? (
                    <sup>
                      <a href={`#source-${source}`}>{numbers.indexOf(source) + 1}</a>
                    </sup>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section>
          <h2>{text.credits}</h2>
          <ul className="credits">
            {film.credits.map((credit) => (
              <li key={credit.en}>{credit[locale]}</li>
            ))}
          </ul>
        </section>
        <Sources locale={locale} sources={film.sources} />
      </div>
    </div>
  );
}
