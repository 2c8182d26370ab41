import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { gamesOf } from '#lib/content/gamesOf.ts';
import { citedSources } from '#lib/games/citedSources.ts';
import { COLOURS, isChanged, type Nation } from '#lib/games/nations.ts';
import { placeWords } from '#lib/games/placeWords.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { gamesPartText } from '#lib/i18n/text/gamesPart.ts';
import { nationPath, pagePath } from '#lib/routes.ts';
import { nationSitePage } from '#lib/share/nationSitePage.ts';
import { NationMedals } from './NationMedals.tsx';
import { PartNav } from './PartNav.tsx';

/** One delegation at Beijing 2022: its line on both dates where they differ, and each of its medals. */
export function NationPage({ locale, nation }: { locale: Locale; nation: Nation }) {
  const text = gamesPartText[locale];
  const { events, medals } = gamesOf();
  const sources = citedSources(medals, events);
  const { path, title, description, card } = nationSitePage(locale, nation);
  return (
    <Shell locale={locale} path={path}>
      <Opening
        locale={locale}
        title={title}
        lead={description}
        scene={card.scene}
        trail={[{ href: pagePath(locale, 'games'), label: frameText[locale].games }]}
      >
        <dl className="medal-sum">
          {COLOURS.map((colour) => (
            <div key={colour}>
              <dt>{gamesText[locale][colour]}</dt>
              <dd>{nation.after[colour]}</dd>
            </div>
          ))}
        </dl>
      </Opening>
      <div className="wrap games">
        {isChanged(nation) && nation.before ? (
          <p className="games__note">
            {text.both(placeWords(nation.before, locale), placeWords(nation.after, locale))}{' '}
            <a className="text-link" href={`${pagePath(locale, 'games')}#tables`}>
              {text.whyLink}
            </a>
          </p>
        ) : null}
        <div className="podium">
          {COLOURS.map((colour) => (
            <NationMedals
              key={colour}
              locale={locale}
              colour={colour}
              medals={nation.medals}
              sourceIds={sources.map(({ id }) => id)}
            />
          ))}
        </div>
        <PartNav
          locale={locale}
          title={text.otherNations}
          of="nations"
          here={nationPath(locale, nation.code)}
        />
        <div className="article__foot">
          <Sources locale={locale} sources={sources} />
        </div>
      </div>
    </Shell>
  );
}
