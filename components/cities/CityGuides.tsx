import { loadContent, type Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { guidePath } from '#lib/routes.ts';

const SHOWN = 4;

/** Guides about the kinds of place that a city has, then those about everybody's winter. */
export function CityGuides({ locale, venues }: { locale: Locale; venues: readonly Venue[] }) {
  const kinds = new Set(venues.map(({ kind }) => kind));
  const fitting = loadContent().guides.filter(({ facts, prose }) => {
    const about = facts.venues?.kinds;
    return prose[locale] && (!about || about.some((kind) => kinds.has(kind)));
  });
  return (
    <section>
      <h2 className="d h2">{cityPageText[locale].guidesTitle}</h2>
      <ul className="link-list">
        {fitting.slice(0, SHOWN).map(({ slug, prose }) => (
          <li key={slug}>
            <a href={guidePath(locale, slug)}>{prose[locale]?.title.replaceAll('|', '')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
