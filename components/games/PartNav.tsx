import { allNations, allSports } from '#lib/games/allGames.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { nationPath, sportPath } from '#lib/routes.ts';

interface Props {
  locale: Locale;
  title: string;
  of: 'sports' | 'nations';
  /** Path of the page that it stands on. */
  here: string;
}

/** The filter as plain links: every discipline, or every delegation with a medal. */
export function PartNav({ locale, title, of, here }: Props) {
  const links =
    of === 'sports'
      ? allSports().map(({ slug, name }) => ({ href: sportPath(locale, slug), label: name[locale] }))
      : allNations().map(({ code, name }) => ({ href: nationPath(locale, code), label: name[locale] }));
  return (
    <nav className="part-nav" aria-label={title}>
      <h2 className="d h3">{title}</h2>
      <ul className="ways">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
