import { SportPage } from '#components/games/SportPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { allSports, sportOf } from '#lib/games/allGames.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import { sportSitePage } from '#lib/share/sportSitePage.ts';
import '../../../../styles/pages/games.css';

type Props = PageProps<'/[locale]/games/sport/[sport]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => allSports().map(({ slug }) => ({ locale, sport: slug })));

export async function generateMetadata({ params }: Props) {
  const { locale, sport } = await params;
  return pageHead(sportSitePage(ensureLocale(locale), sportOf(sport)));
}

export default async function Page({ params }: Props) {
  const { locale, sport } = await params;
  return <SportPage locale={ensureLocale(locale)} sport={sportOf(sport)} asOf={siteClock()} />;
}
