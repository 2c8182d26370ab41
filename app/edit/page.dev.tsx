import { EditorApp } from '#islands/editor/EditorApp.tsx';
import { listPlaces, listVenues } from '#lib/editor/listPlaces.ts';
import './edit.css';
import './form.css';
import './text.css';

/** `/edit/` lists what there is; `/edit/#guides/first-skate` opens one, also one that was made a moment ago. */
export default function Page() {
  return <EditorApp places={listPlaces('content')} venues={listVenues('content')} />;
}
