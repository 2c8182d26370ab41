import { GuideRow } from '#components/guides/GuideRow.tsx';
import { guidesIn } from '#lib/content/guideOf.ts';
import { EMPTY_STATE, stringifyState } from '#lib/finder/finderState.ts';
import { starters } from '#lib/games/starters.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesPartText } from '#lib/i18n/text/gamesPart.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { pagePath } from '#lib/routes.ts';

/** Where to begin after watching: the guides that fit a discipline, and its kind of place in the finder. */
export function Starters({ locale, sport, asOf }: { locale: Locale; sport: string; asOf: Date }) {
  const text = gamesPartText[locale];
  const { guides: slugs = [], kind } = starters(sport) ?? {};
  const guides = guidesIn(locale).filter(({ slug }) => slugs.includes(slug));
  return (
    <section>
      <h2 className="d h2">{text.begin}</h2>
      <p className="small">{text.beginLead}</p>
      {guides.length > 0 ? (
        <div className="guide-rows guide-rows--part">
          <ol>
            {guides.map((guide) => (
              <GuideRow key={guide.slug} locale={locale} guide={guide} asOf={asOf} />
            ))}
          </ol>
        </div>
      ) : null}
      {kind ? (
        <p className="ways">
          <a href={pagePath(locale, 'venues') + stringifyState({ ...EMPTY_STATE, kind })}>
            {text.places(venueWords[locale].kinds[kind])}
          </a>
        </p>
      ) : null}
    </section>
  );
}
