import { Prose } from '#components/blocks/Prose.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { PrintFoot } from '#components/frame/PrintFoot.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { blocksAsElements } from '#lib/content/blocksAsElements.ts';
import type { Guide } from '#lib/content/index.ts';
import { dotted } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { sheetRoom } from '#lib/paper/sheetRoom.ts';
import { sheetText } from '#lib/paper/sheetText.ts';
import { guidePath, pagePath } from '#lib/routes.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';
import { DriftNote } from './DriftNote.tsx';
import { GuideReceipt } from './GuideReceipt.tsx';
import { NextGuide } from './NextGuide.tsx';
import { PageIndex } from './PageIndex.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  locale: Locale;
  guide: Guide;
  next: Guide | undefined;
  asOf: Date;
}

/** A guide: what it costs first, then how, then who says so. */
export function GuidePage({ locale, guide, next, asOf }: Props) {
  const { facts, prose, slug } = guide;
  const article = prose[locale];
  if (!article) throw new Error(`guide ${slug} has no ${locale} text; routes must not ask for it`);
  const text = guideText[locale];
  const body = sheetText(blocksAsElements(article.body), locale, sheetRoom(facts, article, locale));
  const pictures = { folder: `guides/${slug}`, facts: facts.pictures };
  const context = { locale, asOf, sourceIds: facts.sources.map(({ id }) => id), pictures };
  return (
    <Shell locale={locale} path={guidePath(locale, slug)} printed>
      <article>
        <Opening
          locale={locale}
          title={article.title}
          lead={article.description}
          trail={[{ href: pagePath(locale, 'guides'), label: frameText[locale].guides }]}
          scene={facts.scene}
          tag={
            <PriceTag
              cny={facts.tag.cny}
              toCny={facts.tag.toCny}
              note={shortYear(facts.tag.year, locale, asOf)}
            />
          }
        >
          <p className="byline">
            <span>
              {dotted([
                moneyRange(facts.tag.cny, facts.tag.toCny),
                facts.tag.note[locale],
                shortYear(facts.tag.year, locale, asOf),
              ])}
            </span>
            <span>{text.checked(facts.checkedOn)}</span>
          </p>
        </Opening>
        <div className="wrap article">
          {facts.receipt ? (
            <aside className="article__side">
              <GuideReceipt locale={locale} facts={facts} asOf={asOf} />
            </aside>
          ) : (
            <PageIndex locale={locale} parts={article.headings.filter(({ depth }) => depth === 2)} />
          )}
          <div>
            <DriftNote
              locale={locale}
              translation={guide.translation}
              source={prose.zh?.headings}
              own={article.headings}
              chinese={guidePath('zh', slug)}
            />
            <Prose body={body} context={context} />
            <div className="article__foot">
              <Sources locale={locale} sources={facts.sources} />
            </div>
          </div>
        </div>
        <PrintFoot locale={locale} sources={facts.sources.length} />
      </article>
      {next ? <NextGuide locale={locale} guide={next} /> : null}
    </Shell>
  );
}
