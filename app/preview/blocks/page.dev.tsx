import { BlockGallery } from '#components/preview/BlockGallery.tsx';
import { siteClock } from '#lib/clock.ts';
import { loadContent } from '#lib/content/index.ts';
import '../../styles/pages/article.css';
import '../../styles/pages/story.css';

/** `/preview/blocks/`: every block with its example, as source and as it looks. */
export default function Page() {
  const facts = loadContent().pages.story?.facts;
  const sourceIds = facts?.sources.map(({ id }) => id) ?? [];
  return <BlockGallery asOf={siteClock()} chart={facts?.charts?.[0]} sourceIds={sourceIds} />;
}
