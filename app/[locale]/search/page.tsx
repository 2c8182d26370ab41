import { SearchPage } from '#components/search/SearchPage.tsx';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/search.css';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'search'));
}

export default async function Page({ params }: Props) {
  return <SearchPage locale={ensureLocale((await params).locale)} />;
}
