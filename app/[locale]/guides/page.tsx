import { GuideList } from '#components/guides/GuideList.tsx';
import { siteClock } from '#lib/clock.ts';
import { loadContent } from '#lib/content/index.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/guides.css';

type Props = PageProps<'/[locale]/guides'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'guides'));
}

export default async function Page({ params }: Props) {
  const locale = ensureLocale((await params).locale);
  return <GuideList locale={locale} guides={loadContent().guides} asOf={siteClock()} />;
}
