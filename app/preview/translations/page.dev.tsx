import { TranslationList } from '#components/preview/TranslationList.tsx';
import { siteClock } from '#lib/clock.ts';
import { loadContent } from '#lib/content/index.ts';
import { guidePath } from '#lib/routes.ts';

/** `/preview/translations/`: every article, whether it is shown, and where its English has fallen behind. */
export default function Page() {
  const { guides, pages } = loadContent();
  const articles = [
    ...guides.map((guide) => ({ ...guide, path: guidePath('en', guide.slug) })),
    ...Object.values(pages).map((page) => ({ ...page, path: `/en/${page.slug}/` })),
  ];
  return <TranslationList articles={articles} asOf={siteClock()} />;
}
