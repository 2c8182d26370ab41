import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { clockTime } from '#lib/film/captions.ts';
import { bareFrameOf, captionLine, chaptersWithCues } from '#lib/film/filmFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { momentPath } from '#lib/routes.ts';

/** The captions as stills and lines: the transcript, and the film for those who cannot play it. */
export function FilmTranscript({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  return (
    <section className="wrap film__lines">
      <h2 className="d h2">{text.transcript}</h2>
      <p className="small">{text.transcriptLead}</p>
      <ol>
        {chaptersWithCues(film, locale).map(({ at, slug, title, still, cues }) => (
          <li key={at}>
            {still ? (
              <img
                src={assetUrl(`film/small/${bareFrameOf(still)}`)}
                alt=""
                width={640}
                height={360}
                loading="lazy"
              />
            ) : null}
            <h3 className="film__chapter">
              <a href={`?t=${at}#film`} data-seek={at}>
                {clockTime(at)}
              </a>{' '}
              {title[locale]}
            </h3>
            {cues.map((cue) => (
              <p key={cue.start}>{captionLine(cue.text, locale)}</p>
            ))}
            {still ? (
              <p>
                <a className="text-link small" href={momentPath(locale, slug)}>
                  {text.momentLink}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
