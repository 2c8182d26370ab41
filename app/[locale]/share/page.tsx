import { SharePage } from '#components/share/SharePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/share.css';

type Props = PageProps<'/[locale]/share'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'share'));
}

export default async function Page({ params }: Props) {
  return <SharePage locale={ensureLocale((await params).locale)} asOf={siteClock()} />;
}
