import { CitiesPage } from '#components/cities/CitiesPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/cities.css';

type Props = PageProps<'/[locale]/cities'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'cities'));
}

export default async function Page({ params }: Props) {
  return <CitiesPage locale={ensureLocale((await params).locale)} asOf={siteClock()} />;
}
