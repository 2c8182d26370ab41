import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import { gamesOf } from '#lib/content/gamesOf.ts';
import { citedSources } from '#lib/games/citedSources.ts';
import type { Sport } from '#lib/games/sports.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { gamesPartText } from '#lib/i18n/text/gamesPart.ts';
import { pagePath, sportPath } from '#lib/routes.ts';
import { sportSitePage } from '#lib/share/sportSitePage.ts';
import { EventTable } from './EventTable.tsx';
import { PartNav } from './PartNav.tsx';
import { Sessions } from './Sessions.tsx';
import { Starters } from './Starters.tsx';

/** Beijing 2022 in one discipline: every medal, every session, and where a beginner starts. */
export function SportPage({ locale, sport, asOf }: { locale: Locale; sport: Sport; asOf: Date }) {
  const text = gamesPartText[locale];
  const { events, sessions } = gamesOf();
  const sources = citedSources(events, sessions);
  const sourceIds = sources.map(({ id }) => id);
  const { path, title, description, card } = sportSitePage(locale, sport);
  return (
    <Shell locale={locale} path={path}>
      <Opening
        locale={locale}
        title={title}
        lead={description}
        scene={card.scene}
        trail={[{ href: pagePath(locale, 'games'), label: frameText[locale].games }]}
      />
      <div className="wrap games">
        <section>
          <h2 className="d h2">{text.medals}</h2>
          <EventTable locale={locale} events={sport.events} sourceIds={sourceIds} />
        </section>
        <Starters locale={locale} sport={sport.slug} asOf={asOf} />
        <Sessions locale={locale} sport={sport.slug} sourceIds={sourceIds} />
        <PartNav locale={locale} title={text.otherSports} of="sports" here={sportPath(locale, sport.slug)} />
        <div className="article__foot">
          <Sources locale={locale} sources={sources} />
        </div>
      </div>
      <script type="module" src={islandUrl('sessions', locale)} />
    </Shell>
  );
}
