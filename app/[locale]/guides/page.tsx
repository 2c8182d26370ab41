import { GuideList } from '#components/guides/GuideList.tsx';
import { loadContent } from '#lib/content/index.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';

type Props = PageProps<'/[locale]/guides'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'guides'));
}

export default async function Page({ params }: Props) {
  return <GuideList locale={ensureLocale((await params).locale)} guides={loadContent().guides} />;
}
