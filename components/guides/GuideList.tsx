import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import type { Guide } from '#lib/content/index.ts';
import { byBudget } from '#lib/guides/byBudget.ts';
import { listed } from '#lib/guides/listed.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guideListText } from '#lib/i18n/text/guideList.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { GuideCard } from './GuideCard.tsx';

interface Props {
  locale: Locale;
  guides: readonly Guide[];
  asOf: Date;
}

/** All guides by what following them costs, the free ones first; each group hangs its price at its side. */
export function GuideList({ locale, guides, asOf }: Props) {
  const { title, description } = pageText[locale].guides;
  const text = guideListText[locale];
  return (
    <Shell locale={locale} path={pagePath(locale, 'guides')}>
      <Opening locale={locale} title={title} lead={description} />
      <div className="wrap budgets">
        {byBudget(guides.filter(({ prose }) => prose[locale])).map(({ upTo, guides: inside }, group) => {
          const { tag, note, title: name } = text.groups[upTo ?? 'more'];
          const { shown, rest } = listed(inside);
          return (
            <section key={tag} className="budget">
              <div className="budget__head">
                <span className="hang" aria-hidden="true">
                  <span className={tag.length > 2 ? 'tag tag--3' : 'tag'}>
                    <b>{tag}</b>
                    <small>{note}</small>
                  </span>
                </span>
                <h2 className="d h2">{name}</h2>
                <p className="small">{text.count(inside.length)}</p>
              </div>
              <ol>
                {shown.map((guide, at) => (
                  <GuideCard
                    key={guide.slug}
                    locale={locale}
                    guide={guide}
                    asOf={asOf}
                    first={group === 0 && at === 0}
                  />
                ))}
              </ol>
              {rest > 0 ? (
                <p>
                  <a href={pagePath(locale, 'search')}>{text.rest(rest)}</a>
                </p>
              ) : null}
            </section>
          );
        })}
      </div>
    </Shell>
  );
}
