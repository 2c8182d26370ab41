import type { Film } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/** Where else the film can be seen: links only, so that nothing is asked of another host before a tap. */
export function FilmElsewhere({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  if (!film.elsewhere?.length) return null;
  return (
    <p className="small film__elsewhere">
      {text.elsewhere}
      {film.elsewhere.map(({ host, url }) => (
        <a key={url} className="text-link" href={url} rel="noopener">
          {text.host[host]}
        </a>
      ))}
    </p>
  );
}
