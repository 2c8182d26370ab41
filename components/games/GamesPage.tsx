import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { gamesOf } from '#lib/content/gamesOf.ts';
import { allNations, allSports } from '#lib/games/allGames.ts';
import { citedSources } from '#lib/games/citedSources.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { GamesPlaces } from './GamesPlaces.tsx';
import { Golds } from './Golds.tsx';
import { MedalCalendar } from './MedalCalendar.tsx';
import { MedalTables } from './MedalTables.tsx';
import { Technology } from './Technology.tsx';

/**
 * Beijing 2022: where anyone can skate today, who won what and when, both medal tables, the technology
 * behind.
 */
export function GamesPage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const { events, medals, places, technology } = gamesOf();
  const { title, description } = pageText[locale].games;
  const sports = allSports();
  const sources = citedSources(places, events, medals, technology);
  const sourceIds = sources.map(({ id }) => id);
  return (
    <Shell locale={locale} path={pagePath(locale, 'games')}>
      <Opening locale={locale} title={title} lead={description} scene="curlingPlain" />
      <div className="wrap games">
        <GamesPlaces locale={locale} places={places} sourceIds={sourceIds} asOf={asOf} />
        <MedalCalendar locale={locale} sports={sports} />
        <MedalTables
          locale={locale}
          tables={[medals.endOfGames, medals.afterReallocation]}
          nations={allNations()}
        />
        <Golds locale={locale} sports={sports} />
        <Technology locale={locale} technology={technology} sourceIds={sourceIds} />
        <div className="article__foot">
          <Sources locale={locale} sources={sources} />
        </div>
      </div>
    </Shell>
  );
}
