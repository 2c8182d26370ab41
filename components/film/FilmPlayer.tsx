import { Icon } from '#components/frame/Icon.tsx';
import type { Film } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { FilmPoster } from './FilmPoster.tsx';
import { FilmThread } from './FilmThread.tsx';
import { FilmTools } from './FilmTools.tsx';
import { FilmVideo } from './FilmVideo.tsx';

/**
 * The film with its poster behind it, and what a script adds to the browser's own controls. Without one the added
 * parts stay hidden.
 */
export function FilmPlayer({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  return (
    <section className="player" data-film-seconds={film.seconds} aria-label={text.title(film.title[locale])}>
      <div className="player__screen">
        <FilmPoster film={film} first />
        <FilmVideo locale={locale} film={film} />
        <button type="button" className="player__sun" data-film="sun" hidden>
          <Icon name="play" />
          <span className="sr-only">{text.play}</span>
        </button>
      </div>
      <p className="player__said" data-film="said" aria-live="polite" hidden />
      <div data-film-tool hidden>
        <FilmThread locale={locale} film={film} />
        <FilmTools locale={locale} />
      </div>
    </section>
  );
}
