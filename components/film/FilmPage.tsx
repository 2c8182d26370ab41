import { JsonLd } from '#components/frame/JsonLd.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import { loadContent } from '#lib/content/index.ts';
import { filmJsonLd } from '#lib/film/filmJsonLd.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { pagePath } from '#lib/routes.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { FilmQualities } from './FilmQualities.tsx';
import { FilmTranscript } from './FilmTranscript.tsx';
import { FilmVideo } from './FilmVideo.tsx';

/** The film, and everything it says for those who cannot play it. */
export function FilmPage({ locale }: { locale: Locale }) {
  const { film } = loadContent();
  if (!film) throw new Error('content/film/film.yaml is missing: the film page has nothing to show');
  const text = filmText[locale];
  const page = fixedSitePage(locale, 'film');
  return (
    <Shell locale={locale} path={pagePath(locale, 'film')} look="dark" className="film night">
      <div className="wrap film__top">
        <h1 className="d h1">{text.title(film.title[locale])}</h1>
        <p className="lead">{text.lead(Math.round(film.seconds))}</p>
      </div>
      <div className="wrap">
        <div data-island="film">
          <FilmVideo locale={locale} film={film} />
        </div>
        <FilmQualities locale={locale} film={film} />
      </div>
      <FilmTranscript locale={locale} film={film} />
      <div className="wrap film__words">
        <section>
          <h2 className="d h2">{text.described}</h2>
          <p className="small">{text.describedLead}</p>
          {film.description[locale]
            .split(/\n+/)
            .filter(Boolean)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
        <div className="article__foot">
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
      <script type="module" src={islandUrl('film', locale)} />
      <JsonLd data={filmJsonLd(film, page)} />
    </Shell>
  );
}
