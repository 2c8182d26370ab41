import { VenuePage } from '#components/venues/VenuePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { allVenues, venueOf } from '#lib/content/venueOf.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import { venueSitePage } from '#lib/share/venueSitePage.ts';
import '../../../styles/pages/venue.css';

type Props = PageProps<'/[locale]/venues/[venue]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => allVenues().map(({ id }) => ({ locale, venue: id })));

export async function generateMetadata({ params }: Props) {
  const { locale, venue: id } = await params;
  const { venue, city } = venueOf(id);
  return pageHead(venueSitePage(ensureLocale(locale), venue, city, siteClock()));
}

export default async function Page({ params }: Props) {
  const { locale, venue: id } = await params;
  return <VenuePage locale={ensureLocale(locale)} {...venueOf(id)} asOf={siteClock()} />;
}
