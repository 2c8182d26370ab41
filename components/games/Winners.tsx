import type { Medallist } from '#lib/content/schema/games.ts';
import { nationOf } from '#lib/games/allGames.ts';
import { nationSlug } from '#lib/games/nations.ts';
import { winnerNames } from '#lib/games/winners.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { nationPath } from '#lib/routes.ts';

/** Who won one medal: the delegation, leading to its page, and the names. A shared medal has several. */
export function Winners({ locale, list }: { locale: Locale; list: readonly Medallist[] }) {
  return list.map((medallist) => {
    const code = nationSlug(medallist.noc);
    return (
      <span className="winner" key={medallist.noc + winnerNames(medallist, locale)}>
        <a href={nationPath(locale, code)}>{nationOf(code).name[locale]}</a> {winnerNames(medallist, locale)}
      </span>
    );
  });
}
