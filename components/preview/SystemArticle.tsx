import { Prose } from '#components/blocks/Prose.tsx';
import { Chart } from '#components/charts/Chart.tsx';
import { GuideReceipt } from '#components/guides/GuideReceipt.tsx';
import { GuideRow } from '#components/guides/GuideRow.tsx';
import { Sources } from '#components/guides/Sources.tsx';
import { type Guide, loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { systemText as text } from '#lib/preview/systemText.ts';

interface Props {
  locale: Locale;
  asOf: Date;
}

/** The guide of a locale with the most kinds of blocks: what there is to be seen of an article, in real words. */
function richest(guides: readonly Guide[], locale: Locale): Guide | undefined {
  const kinds = ({ prose }: Guide): number => {
    const names = (prose[locale]?.body.children ?? []).map((node) =>
      'name' in node ? node.name : node.type,
    );
    return new Set(names).size;
  };
  return guides.toSorted((a, b) => kinds(b) - kinds(a))[0];
}

/** An article with its blocks, a receipt, guides in a list, and the charts of the story. */
export function SystemArticle({ locale, asOf }: Props) {
  const { guides, pages } = loadContent();
  const guide = richest(guides, locale);
  const receipted = guides.find(({ facts }) => facts.receipt);
  const story = pages.story?.facts;
  const prose = guide?.prose[locale];
  if (!guide || !prose) return null;
  const sourceIds = guide.facts.sources.map(({ id }) => id);
  const pictures = { folder: `guides/${guide.slug}`, facts: guide.facts.pictures };
  return (
    <>
      {receipted ? (
        <section>
          <h2 className="d h2">{text.receipt}</h2>
          <aside className="article__side system__receipt">
            <GuideReceipt locale={locale} facts={receipted.facts} asOf={asOf} />
          </aside>
        </section>
      ) : null}
      <section>
        <h2 className="d h2">{text.article}</h2>
        <Prose body={prose.body} context={{ locale, asOf, sourceIds, pictures }} />
        <Sources locale={locale} sources={guide.facts.sources} />
      </section>
      <section className="guide-rows">
        <h2 className="d h2">{text.lists}</h2>
        <ol>
          {guides.slice(0, 3).map((one) => (
            <GuideRow key={one.slug} locale={locale} guide={one} asOf={asOf} />
          ))}
        </ol>
      </section>
      <section>
        <h2 className="d h2">{text.charts}</h2>
        <div className="prose">
          {story?.charts?.map((chart) => (
            <Chart
              key={chart.id}
              locale={locale}
              chart={chart}
              sourceIds={story.sources.map(({ id }) => id)}
            />
          ))}
        </div>
      </section>
    </>
  );
}
