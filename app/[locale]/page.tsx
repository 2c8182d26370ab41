import { HomePage } from '#components/home/HomePage.tsx';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import { sitePage } from '#lib/share/sitePages.ts';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(sitePage(ensureLocale((await params).locale), 'home'));
}

export default async function Home({ params }: Props) {
  return <HomePage locale={ensureLocale((await params).locale)} />;
}
