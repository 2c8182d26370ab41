import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { megabytes } from '#lib/film/filmFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/**
 * What each quality costs in data, before anything is loaded, folded to one line. A link to each file; a script makes
 * them a choice.
 */
export function FilmQualities({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  const listed = film.encodes.toSorted((a, b) => a.height - b.height || (a.codec < b.codec ? 1 : -1));
  const sizes = listed.map(({ file }) => Number(megabytes(film, file)));
  return (
    <details className="film__sizes">
      <summary>{text.sizes(Math.min(...sizes), Math.max(...sizes))}</summary>
      <ul className="ways">
        {listed.map(({ file, label, height, codec }) => (
          <li key={file}>
            <a href={assetUrl(`film/${file}`)} data-quality={height} data-codec={codec} data-file={file}>
              {text.size(codec === 'av1' ? `${label} AV1` : label, megabytes(film, file))}
            </a>
          </li>
        ))}
      </ul>
      <p className="xs">{text.sizesHint}</p>
    </details>
  );
}
