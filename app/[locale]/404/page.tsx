import { NotFoundPage } from '#components/frame/NotFoundPage.tsx';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';

type Props = PageProps<'/[locale]/404'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'notFound'));
}

export default async function Page({ params }: Props) {
  return <NotFoundPage locale={ensureLocale((await params).locale)} />;
}
