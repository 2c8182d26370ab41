import { GuidePage } from '#components/guides/GuidePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { guideOf, guidesIn } from '#lib/content/guideOf.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { guidePath } from '#lib/routes.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import { pageAt } from '#lib/share/sitePages.ts';
import '../../../styles/pages/article.css';

type Props = PageProps<'/[locale]/guides/[guide]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => guidesIn(locale).map(({ slug }) => ({ locale, guide: slug })));

export async function generateMetadata({ params }: Props) {
  const { locale, guide } = await params;
  return pageHead(pageAt(guidePath(ensureLocale(locale), guide)));
}

export default async function Page({ params }: Props) {
  const { locale, guide: slug } = await params;
  const { guide, next } = guideOf(slug);
  return <GuidePage locale={ensureLocale(locale)} guide={guide} next={next} asOf={siteClock()} />;
}
