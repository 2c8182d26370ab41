import { Cite } from '#components/blocks/Cite.tsx';
import type { GamesTechnology } from '#lib/content/schema/gamesTechnology.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';

interface Props {
  locale: Locale;
  technology: GamesTechnology;
  sourceIds: readonly string[];
}

/** What was said of the technology behind the Games, each claim with what to discount. */
export function Technology({ locale, technology, sourceIds }: Props) {
  const text = gamesText[locale];
  return (
    <section>
      <h2 className="d h2">{text.technology}</h2>
      <p className="small">{text.technologyLead}</p>
      <div className="technology">
        {technology.items.map((item) => (
          <section key={item.title.en}>
            <h3 className="d h3">{item.title[locale]}</h3>
            <p>
              {item.text[locale]}
              {item.sources.map((id) => (
                <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />
              ))}
            </p>
            <p className="small">
              <b>{text.caveat}</b>
              {item.caveat[locale]}
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}
