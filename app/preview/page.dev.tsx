import { PreviewHome } from '#components/preview/PreviewHome.tsx';
import { listPlaces } from '#lib/editor/listPlaces.ts';

/** `/preview/`: everything that an editor can look at. */
export default function Page() {
  return <PreviewHome places={listPlaces('content')} />;
}
