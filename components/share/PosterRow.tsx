import type { Locale } from '#lib/i18n/locale.ts';
import { shareText } from '#lib/i18n/text/share.ts';
import { SMALL, smallPath } from '#lib/poster/smallPoster.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import type { SitePage } from '#lib/share/sitePage.ts';

interface Props {
  locale: Locale;
  pages: readonly SitePage[];
  /** One under another instead of on a line that is pushed sideways. */
  folded?: boolean;
  /** Whether its first poster is the largest thing that a reader sees first. */
  first?: boolean;
}

/** Prebuilt posters side by side as small copies, each a link to the real picture, and below it a link to its page. */
export function PosterRow({ locale, pages, folded, first }: Props) {
  const text = shareText[locale];
  return (
    <ul className={folded ? 'posters posters--folded' : 'posters'}>
      {pages.map(({ path, card }, index) => (
        <li key={path}>
          <a href={cardPath(card, 'poster')}>
            <img
              src={smallPath(card)}
              alt={text.posterOf(card.alt)}
              {...SMALL}
              {...(first && index === 0 ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
            />
          </a>
          <a href={path}>{card.title.replaceAll('|', '')}</a>
        </li>
      ))}
    </ul>
  );
}
