import { Prose } from '#components/blocks/Prose.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { PageIndex } from '#components/guides/PageIndex.tsx';
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
  const pictures = { folder: `pages/${slug}`, facts: facts.pictures };
  const chapters = article.headings.filter(({ depth }) => depth === 2);
  const tools = (['rent', 'size', 'phrases'] as const).map((id) => ({ id, text: text.jumps[id] }));
  const jumps = [{ id: chapters[0]?.id ?? 'main', text: text.jumps.budget }, ...tools];
  return (
    <Shell locale={locale} path={pagePath(locale, 'gear')}>
      <article>
        <Opening locale={locale} title={article.title} lead={article.description} scene={facts.scene}>
          <p className="byline">
            <span>{guideText[locale].checked(facts.checkedOn)}</span>
          </p>
          <nav className="gear-jumps chips" aria-label={text.jump}>
            {jumps.map(({ id, text: words }) => (
              <a key={id} className="chip" href={`#${id}`}>
                {words}
              </a>
            ))}
          </nav>
        </Opening>
        <div className="wrap article">
          <PageIndex locale={locale} parts={[...chapters, ...tools]} />
          <div>
            <Prose body={article.body} context={{ locale, asOf, sourceIds, pictures }} />
            <RentOrBuy locale={locale} sourceIds={sourceIds} />
            <Sizes locale={locale} sourceIds={sourceIds} />
            <SearchPhrases locale={locale} />
            <div className="article__foot">
              <Sources locale={locale} sources={facts.sources} />
            </div>
          </div>
        </div>
      </article>
      <script type="module" src={islandUrl('gear', locale)} />
    </Shell>
  );
}
