import { Opening } from '#components/frame/Opening.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { GuideCard } from '#components/guides/GuideCard.tsx';
import { NextGuide } from '#components/guides/NextGuide.tsx';
import { PageIndex } from '#components/guides/PageIndex.tsx';
import { type Guide, loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { systemText as text } from '#lib/preview/systemText.ts';

interface Props {
  locale: Locale;
  asOf: Date;
}

/** Free, with a price, and with a range: the three prices a card can carry. */
function byPrice(guides: readonly Guide[]): Guide[] {
  const kind = ({ facts: { tag } }: Guide): string =>
    tag.toCny === undefined ? String(tag.cny === 0) : 'range';
  return [...new Map(guides.map((guide) => [kind(guide), guide] as const)).values()];
}

/** Openings with and without a picture, guides as cards, the index beside a long page, and the way on. */
export function SystemGuides({ locale, asOf }: Props) {
  const guides = loadContent().guides.filter(({ prose }) => prose[locale]);
  const longest = guides.toSorted(
    (a, b) => (b.prose[locale]?.headings.length ?? 0) - (a.prose[locale]?.headings.length ?? 0),
  )[0];
  const prose = longest?.prose[locale];
  if (!longest || !prose) return null;
  const { tag, scene } = longest.facts;
  const priceTag = <PriceTag cny={tag.cny} toCny={tag.toCny} note={tag.note[locale]} />;
  return (
    <>
      <section>
        <h2 className="d h2">{text.opening}</h2>
        <Opening locale={locale} title={prose.title} lead={prose.description} scene={scene} tag={priceTag} />
        <Opening locale={locale} title={prose.title} lead={prose.description} />
      </section>
      <section>
        <h2 className="d h2">{text.guides}</h2>
        <div className="budget">
          <div className="budget__head">
            <p className="small">{text.guides}</p>
          </div>
          <ol>
            {byPrice(guides).map((guide) => (
              <GuideCard key={guide.slug} locale={locale} guide={guide} asOf={asOf} />
            ))}
          </ol>
        </div>
        <div className="article">
          <PageIndex locale={locale} parts={prose.headings.filter(({ depth }) => depth === 2)} />
        </div>
        <NextGuide locale={locale} guide={longest} />
      </section>
    </>
  );
}
