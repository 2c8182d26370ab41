import { Prose } from '#components/blocks/Prose.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import type { Page } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { type PageName, pagePath } from '#lib/routes.ts';
import { DriftNote } from './DriftNote.tsx';
import { PageIndex } from './PageIndex.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  locale: Locale;
  page: Page;
  name: PageName;
  asOf: Date;
}

/** A page of prose that is not a guide: the story, about, press, privacy, accessibility, data. */
export function ArticlePage({ locale, page, name, asOf }: Props) {
  const { facts, prose, slug } = page;
  const article = prose[locale];
  if (!article) throw new Error(`page ${slug} has no ${locale} text; routes must not ask for it`);
  const context = {
    locale,
    asOf,
    sourceIds: facts.sources.map(({ id }) => id),
    charts: facts.charts,
    pictures: { folder: `pages/${slug}`, facts: facts.pictures },
  };
  return (
    <Shell locale={locale} path={pagePath(locale, name)}>
      <article>
        <Opening locale={locale} title={article.title} lead={article.description} scene={facts.scene}>
          <p className="byline">
            <span>{guideText[locale].checked(facts.checkedOn)}</span>
          </p>
        </Opening>
        <div className="wrap article">
          <PageIndex locale={locale} parts={article.headings.filter(({ depth }) => depth === 2)} />
          <div>
            <DriftNote
              locale={locale}
              translation={page.translation}
              source={prose.zh?.headings}
              own={article.headings}
              chinese={pagePath('zh', name)}
            />
            <Prose body={article.body} context={context} />
            <div className="article__foot">
              <Sources locale={locale} sources={facts.sources} />
            </div>
          </div>
        </div>
      </article>
    </Shell>
  );
}
