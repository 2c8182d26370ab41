import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import type { Guide } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { GuideRow } from './GuideRow.tsx';

interface Props {
  locale: Locale;
  guides: readonly Guide[];
  asOf: Date;
}

/** All guides, cheapest way in first. */
export function GuideList({ locale, guides, asOf }: Props) {
  const { title, description } = pageText[locale].guides;
  return (
    <Shell locale={locale} path={pagePath(locale, 'guides')}>
      <Opening locale={locale} title={title} lead={description} />
      <div className="wrap guide-rows guide-rows--page">
        <ol>
          {guides.map((guide) => (
            <GuideRow key={guide.slug} locale={locale} guide={guide} asOf={asOf} />
          ))}
        </ol>
      </div>
    </Shell>
  );
}
