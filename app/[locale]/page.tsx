import { HomePage } from '#components/home/HomePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../styles/pages/home.css';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'home'));
}

export default async function Home({ params }: Props) {
  return <HomePage locale={ensureLocale((await params).locale)} asOf={siteClock()} />;
}
