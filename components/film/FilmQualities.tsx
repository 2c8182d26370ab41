import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { megabytes } from '#lib/film/filmFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/** What each quality costs in data, before anything is loaded. */
export function FilmQualities({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  return (
    <section className="film__sizes" aria-labelledby="sizes">
      <h2 id="sizes" className="sr-only">
        {text.sizes}
      </h2>
      <ul className="ways">
        {film.encodes.map(({ file, label }) => (
          <li key={file}>
            <a href={assetUrl(`film/${file}`)}>{text.size(label, megabytes(film, file))}</a>
          </li>
        ))}
      </ul>
      <p className="xs">{text.sizesHint}</p>
    </section>
  );
}
