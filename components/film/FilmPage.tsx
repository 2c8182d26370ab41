import { JsonLd } from '#components/frame/JsonLd.tsx';
import { LateStyles } from '#components/frame/LateStyles.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import { loadContent } from '#lib/content/index.ts';
import { filmJsonLd } from '#lib/film/filmJsonLd.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { pagePath } from '#lib/routes.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { FilmElsewhere } from './FilmElsewhere.tsx';
import { FilmNotes } from './FilmNotes.tsx';
import { FilmPlayer } from './FilmPlayer.tsx';
import { FilmQualities } from './FilmQualities.tsx';
import { FilmStills } from './FilmStills.tsx';
import { FilmTranscript } from './FilmTranscript.tsx';

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
        <FilmPlayer locale={locale} film={film} />
        <LateStyles />
        <FilmQualities locale={locale} film={film} />
        <FilmElsewhere locale={locale} film={film} />
      </div>
      <FilmStills locale={locale} film={film} />
      <FilmTranscript locale={locale} film={film} />
      <FilmNotes locale={locale} film={film} />
      <script type="module" src={islandUrl('film', locale)} />
      <JsonLd data={filmJsonLd(film, page)} />
    </Shell>
  );
}
