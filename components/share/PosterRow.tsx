import type { Locale } from '#lib/i18n/locale.ts';
import { shareText } from '#lib/i18n/text/share.ts';
import { CARD_SIZES } from '#lib/share/card.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import type { SitePage } from '#lib/share/sitePage.ts';

interface Props {
  locale: Locale;
  pages: readonly SitePage[];
  /** One under another instead of on a line that is pushed sideways. */
  folded?: boolean;
}

/**
 * Prebuilt posters side by side, small. They are the real pictures, since a long press saves what it finds; being lazy,
 * only those in sight are loaded.
 */
export function PosterRow({ locale, pages, folded }: Props) {
  const text = shareText[locale];
  const [width, height] = CARD_SIZES.poster;
  return (
    <ul className={folded ? 'posters posters--folded' : 'posters'}>
      {pages.map(({ path, card }) => {
        const file = cardPath(card, 'poster');
        return (
          <li key={path}>
            <img src={file} alt={text.posterOf(card.alt)} width={width} height={height} loading="lazy" />
            <a href={path}>{card.title.replaceAll('|', '')}</a>
            <a className="xs" href={file}>
              {text.save}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
