import { FilmPage } from '#components/film/FilmPage.tsx';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../../styles/pages/film.css';

type Props = PageProps<'/[locale]/film'>;

export async function generateMetadata({ params }: Props) {
  return pageHead(fixedSitePage(ensureLocale((await params).locale), 'film'));
}

export default async function Page({ params }: Props) {
  return <FilmPage locale={ensureLocale((await params).locale)} />;
}
