import { GamesPage } from '#components/games/GamesPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/games.css';

type Props = PageProps<'/[locale]/games'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'games'));
}

export default async function Page({ params }: Props) {
  return <GamesPage locale={ensureLocale((await params).locale)} asOf={siteClock()} />;
}
