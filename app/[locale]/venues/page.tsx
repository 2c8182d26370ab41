import { FinderPage } from '#components/finder/FinderPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/finder.css';

type Props = PageProps<'/[locale]/venues'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'venues'));
}

export default async function Page({ params }: Props) {
  return <FinderPage locale={ensureLocale((await params).locale)} asOf={siteClock()} />;
}
