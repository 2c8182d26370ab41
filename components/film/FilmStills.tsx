import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { clockTime } from '#lib/film/clockTime.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/** The film in twelve pictures, for those who cannot play it. Each leads into it. */
export function FilmStills({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  return (
    <section className="wrap film__stills" aria-labelledby="stills">
      <h2 id="stills" className="d h2">
        {text.stills}
      </h2>
      <p className="small">{text.stillsLead}</p>
      <ol>
        {film.stills.map(({ file, at, words }) => (
          <li key={file}>
            <a href={`?t=${at}#film`} data-seek={at}>
              <img src={assetUrl(`film/small/${file}`)} alt="" width={640} height={360} loading="lazy" />
              <span className="film__at">{clockTime(at)}</span> {words[locale]}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
