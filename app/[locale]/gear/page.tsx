import { GearPage } from '#components/gear/GearPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { articleOf } from '#lib/content/articleOf.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { articleSitePage } from '#lib/share/articleSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/article.css';
import '../../styles/pages/gear.css';

type Props = PageProps<'/[locale]/gear'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(articleSitePage(ensureLocale((await params).locale), 'gear', articleOf('gear')));
}

export default async function Page({ params }: Props) {
  const locale = ensureLocale((await params).locale);
  return <GearPage locale={locale} page={articleOf('gear')} asOf={siteClock()} />;
}
