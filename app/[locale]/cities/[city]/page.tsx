import { CityPage } from '#components/cities/CityPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { allCityVenues, cityOf } from '#lib/content/cityOf.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { citySitePage } from '#lib/share/citySitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../../styles/pages/city.css';

type Props = PageProps<'/[locale]/cities/[city]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => allCityVenues().map(({ city }) => ({ locale, city: city.slug })));

export async function generateMetadata({ params }: Props) {
  const { locale, city } = await params;
  return pageHead(citySitePage(ensureLocale(locale), cityOf(city), siteClock()));
}

export default async function Page({ params }: Props) {
  const { locale, city } = await params;
  return <CityPage locale={ensureLocale(locale)} entry={cityOf(city)} asOf={siteClock()} />;
}
