import { ArticlePage } from '#components/guides/ArticlePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { articleOf } from '#lib/content/articleOf.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { articleSitePage } from '#lib/share/articleSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/article.css';
import '../../styles/pages/story.css';

type Props = PageProps<'/[locale]/story'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(articleSitePage(ensureLocale((await params).locale), 'story', articleOf('story')));
}

export default async function Page({ params }: Props) {
  const locale = ensureLocale((await params).locale);
  return <ArticlePage locale={locale} name="story" page={articleOf('story')} asOf={siteClock()} />;
}
