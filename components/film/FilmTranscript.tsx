import type { Film } from '#lib/content/index.ts';
import { clockTime } from '#lib/film/clockTime.ts';
import { captionLine, chaptersWithCues } from '#lib/film/filmFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { momentPath } from '#lib/routes.ts';

/** The captions, chapter by chapter: every line leads to its second of the film. */
export function FilmTranscript({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  return (
    <section className="wrap film__lines" aria-labelledby="lines">
      <h2 id="lines" className="d h2">
        {text.transcript}
      </h2>
      <p className="small">{text.transcriptLead}</p>
      <ol>
        {chaptersWithCues(film, locale).map(({ at, slug, title, still, cues }) => (
          <li key={at}>
            <div className="film__chapter">
              <h3>
                <a href={`?t=${at}#film`} data-seek={at}>
                  {clockTime(at)}
                </a>
                {title[locale]}
              </h3>
              {still ? (
                <a className="text-link small" href={momentPath(locale, slug)}>
                  {text.momentLink} <span className="sr-only">{title[locale]}</span>
                </a>
              ) : null}
            </div>
            {cues.map(({ start, text: said }) => (
              <p key={start}>
                <a href={`?t=${start}#film`} data-seek={start} data-line={start}>
                  {captionLine(said, locale)}
                </a>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
