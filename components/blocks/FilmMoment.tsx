import type { ReactNode } from 'react';
import { assetUrl } from '#lib/assets/manifest.ts';
import { loadContent } from '#lib/content/index.ts';
import { clockTime } from '#lib/film/clockTime.ts';
import { priceCredit } from '#lib/film/moments.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { blocksText } from '#lib/i18n/text/blocks.ts';
import { pagePath } from '#lib/routes.ts';

interface Props {
  locale: Locale;
  slug: string | undefined;
  children: ReactNode;
}

/** A frame of the film that leads into it at that second. A price in the picture says where it is from. */
export function FilmMoment({ locale, slug, children }: Props) {
  const { film } = loadContent();
  const chapter = film?.chapters.find((one) => one.slug === slug);
  if (!film || !chapter?.still) return null;
  const text = blocksText[locale];
  const alt = film.stills.find(({ file }) => file === chapter.still)?.words[locale] ?? '';
  const credit = priceCredit({ film, chapter });
  return (
    <figure className="figure">
      <a href={`${pagePath(locale, 'film')}?t=${chapter.at}#film`}>
        <img
          src={assetUrl(`film/small/${chapter.still}`)}
          alt={alt}
          width={640}
          height={360}
          loading="lazy"
        />
        <span className="text-link">{text.filmAt(film.title[locale], clockTime(chapter.at))}</span>
      </a>
      <figcaption>
        {children ?? chapter.title[locale]}
        {credit ? (
          <span className="xs">
            {' '}
            {text.priceFrom}
            {locale === 'zh' ? '：' : ': '}
            {credit[locale]}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}
