import { Prose } from '#components/blocks/Prose.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import type { Page } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { pagePath } from '#lib/routes.ts';
import { RentOrBuy } from './RentOrBuy.tsx';
import { SearchPhrases } from './SearchPhrases.tsx';
import { Sizes } from './Sizes.tsx';

interface Props {
  locale: Locale;
  page: Page;
  asOf: Date;
}

/** Gear: the article, then what can be worked out: rent or buy, sizes, and words to search for. */
export function GearPage({ locale, page, asOf }: Props) {
  const { facts, prose, slug } = page;
  const article = prose[locale];
  if (!article) throw new Error(`page ${slug} has no ${locale} text; routes must not ask for it`);
  const text = gearText[locale];
  const sourceIds = facts.sources.map(({ id }) => id);
  const [first] = article.headings;
  const jumps = { budget: first?.id ?? 'main', rent: 'rent', size: 'size', phrases: 'phrases' };
  return (
    <Shell locale={locale} path={pagePath(locale, 'gear')}>
      <article>
        <Opening locale={locale} title={article.title} lead={article.description} scene={facts.scene}>
          <p className="byline">
            <span>{guideText[locale].checked(facts.checkedOn)}</span>
          </p>
          <nav className="gear-jumps chips" aria-label={text.jump}>
            {Object.entries(jumps).map(([name, id]) => (
              <a key={name} className="chip" href={`#${id}`}>
                {text.jumps[name as keyof typeof jumps]}
              </a>
            ))}
          </nav>
        </Opening>
        <div className="wrap article article--single">
          <Prose body={article.body} context={{ locale, asOf, sourceIds }} />
          <RentOrBuy locale={locale} sourceIds={sourceIds} />
          <Sizes locale={locale} sourceIds={sourceIds} />
          <SearchPhrases locale={locale} />
          <div className="article__foot">
            <Sources locale={locale} sources={facts.sources} />
          </div>
        </div>
      </article>
      <script type="module" src={islandUrl('gear', locale)} />
    </Shell>
  );
}
