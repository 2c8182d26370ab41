import { ArticlePage } from '#components/guides/ArticlePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { articleOf } from '#lib/content/articleOf.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { articleSitePage } from '#lib/share/articleSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/article.css';

type Props = PageProps<'/[locale]/data'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(articleSitePage(ensureLocale((await params).locale), 'data', articleOf('data')));
}

export default async function Page({ params }: Props) {
  const locale = ensureLocale((await params).locale);
  return <ArticlePage locale={locale} name="data" page={articleOf('data')} asOf={siteClock()} />;
}
