import type { Locale } from '#lib/i18n/locale.ts';
import { shareText } from '#lib/i18n/text/share.ts';
import { CARD_SIZES } from '#lib/share/card.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import type { SitePage } from '#lib/share/sitePage.ts';

/**
 * The poster of a page, folded up: a real picture, since in-app browsers save nothing else. Being lazy inside a closed
 * `<details>`, it is loaded only when somebody unfolds it, or follows a link to it.
 */
export function PosterPicture({ locale, page }: { locale: Locale; page: SitePage }) {
  const text = shareText[locale];
  const [width, height] = CARD_SIZES.poster;
  return (
    <details className="fold poster-fold">
      <summary>{text.posterTitle}</summary>
      <figure id="poster">
        <img
          src={cardPath(page.card, 'poster')}
          width={width}
          height={height}
          loading="lazy"
          alt={text.posterAlt(page.title)}
        />
        <figcaption className="small">{text.posterHow}</figcaption>
      </figure>
    </details>
  );
}
