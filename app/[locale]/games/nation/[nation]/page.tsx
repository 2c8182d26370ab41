import { NationPage } from '#components/games/NationPage.tsx';
import { allNations, nationOf } from '#lib/games/allGames.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { nationSitePage } from '#lib/share/nationSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../../../styles/pages/games.css';

type Props = PageProps<'/[locale]/games/nation/[nation]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => allNations().map(({ code }) => ({ locale, nation: code })));

export async function generateMetadata({ params }: Props) {
  const { locale, nation } = await params;
  return pageHead(nationSitePage(ensureLocale(locale), nationOf(nation)));
}

export default async function Page({ params }: Props) {
  const { locale, nation } = await params;
  return <NationPage locale={ensureLocale(locale)} nation={nationOf(nation)} />;
}
