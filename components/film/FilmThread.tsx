import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { clockTime } from '#lib/film/clockTime.ts';
import { seekSheet } from '#lib/film/madeFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** The red thread: how much of the film has been seen, with a knot where each chapter begins. */
export function FilmThread({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  const { image, columns, width, height } = seekSheet;
  return (
    <div className="player__time">
      <span data-film="clock">{clockTime(0)}</span>
      <div className="player__thread">
        <svg data-film="thread" width="100%" height="20" aria-hidden="true">
          <line x1="0" x2="100%" y1="10" y2="10" />
          <line x1="0" x2="0" y1="10" y2="10" />
          {film.chapters.map(({ at, slug }) => (
            <circle key={slug} cx={percent(at / film.seconds)} cy="10" r="5" />
          ))}
        </svg>
        <input
          type="range"
          data-film="range"
          min={0}
          max={film.seconds}
          step={0.2}
          defaultValue={0}
          aria-label={text.position}
        />
        <span
          className="player__peek"
          data-film="peek"
          data-sheet={assetUrl(`film/${image}`)}
          data-columns={columns}
          data-width={width}
          data-height={height}
          hidden
        />
      </div>
      <span>{clockTime(film.seconds)}</span>
    </div>
  );
}
