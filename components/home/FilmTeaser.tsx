import { FilmPoster } from '#components/film/FilmPoster.tsx';
import type { Film } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { pagePath } from '#lib/routes.ts';

/** Night falls: the way into the film, from its poster. */
export function FilmTeaser({ locale, film }: { locale: Locale; film: Film }) {
  const text = homeText[locale];
  return (
    <section className="teaser night">
      <div className="teaser__pic">
        <FilmPoster film={film} />
      </div>
      <div className="teaser__text">
        <div className="wrap">
          <h2 className="d h1">{text.filmTitle}</h2>
          <p className="lead">{text.filmLead(Math.round(film.seconds))}</p>
          <a className="btn" href={pagePath(locale, 'film')}>
            {text.watch}
          </a>
        </div>
      </div>
    </section>
  );
}
