import { MomentPage } from '#components/film/MomentPage.tsx';
import { filmMoments, momentOf } from '#lib/film/moments.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { momentSitePage } from '#lib/share/momentSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../../styles/pages/film.css';

type Props = PageProps<'/[locale]/film/[moment]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => filmMoments().map(({ slug }) => ({ locale, moment: slug })));

export async function generateMetadata({ params }: Props) {
  const { locale, moment } = await params;
  return pageHead(momentSitePage(ensureLocale(locale), momentOf(moment)));
}

export default async function Page({ params }: Props) {
  const { locale, moment } = await params;
  return <MomentPage locale={ensureLocale(locale)} moment={momentOf(moment)} />;
}
