import { Icon } from '#components/frame/Icon.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { assetUrl } from '#lib/assets/manifest.ts';
import { clockTime } from '#lib/film/clockTime.ts';
import { captionLine, chaptersWithCues } from '#lib/film/filmFiles.ts';
import { filmMoments, type Moment, priceCredit } from '#lib/film/moments.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { momentPath, pagePath } from '#lib/routes.ts';

/** One moment of the film: its frame, its lines, and the way into the film at that second. */
export function MomentPage({ locale, moment }: { locale: Locale; moment: Moment }) {
  const { film, chapter } = moment;
  const text = filmText[locale];
  const { cues = [] } = chaptersWithCues(film, locale).find(({ slug }) => slug === chapter.slug) ?? {};
  const credit = priceCredit(moment);
  const start = `${pagePath(locale, 'film')}?t=${chapter.at}#film`;
  return (
    <Shell locale={locale} path={momentPath(locale, chapter.slug)} look="dark" className="film night">
      <div className="wrap moment">
        <a className="moment__frame" href={start}>
          <img
            src={assetUrl(`film/${chapter.still ?? ''}`)}
            alt=""
            width={1280}
            height={720}
            fetchPriority="high"
          />
          <span className="btn">
            <Icon name="play" />
            {text.momentPlay} {clockTime(chapter.at)}
          </span>
        </a>
        <div className="moment__words">
          <p className="small">{text.title(film.title[locale])}</p>
          <h1 className="d h1">{chapter.title[locale]}</h1>
          {cues.map((cue) => (
            <p key={cue.start}>{captionLine(cue.text, locale)}</p>
          ))}
          {credit ? (
            <p className="small">
              {text.momentPrice}
              {locale === 'zh' ? '：' : ': '}
              {credit[locale]}
            </p>
          ) : null}
        </div>
      </div>
      <nav className="wrap moment__others" aria-labelledby="other-moments">
        <h2 id="other-moments" className="d h3">
          {text.momentOthers}
        </h2>
        <ul>
          {filmMoments()
            .filter(({ slug }) => slug !== chapter.slug)
            .map(({ slug, still, title }) => (
              <li key={slug}>
                <a href={momentPath(locale, slug)}>
                  <img
                    src={assetUrl(`film/small/${still ?? ''}`)}
                    alt=""
                    width={640}
                    height={360}
                    loading="lazy"
                  />
                  {title[locale]}
                </a>
              </li>
            ))}
        </ul>
        <a className="text-link" href={pagePath(locale, 'film')}>
          {text.whole}
        </a>
      </nav>
    </Shell>
  );
}
