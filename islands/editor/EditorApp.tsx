'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { editorText } from '#lib/editor/editorText.ts';
import type { PlaceLine } from '#lib/editor/listPlaces.ts';
import type { Opened } from '#lib/editor/openPlace.ts';
import { parsePlace, placeName } from '#lib/editor/place.ts';
import { askEditor } from './askEditor.ts';
import { EditorHome } from './EditorHome.tsx';
import { EditorPage } from './EditorPage.tsx';
import { useLanguage } from './useLanguage.ts';

interface Props {
  places: readonly PlaceLine[];
  venues: readonly string[];
}

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The editor: the list, or the article that the fragment of the address names. */
export function EditorApp({ places, venues }: Props) {
  const hash = useSyncExternalStore(
    listen,
    () => location.hash.slice(1),
    () => '',
  );
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened & { name: string }>();
  const [failed, setFailed] = useState(false);
  const place = parsePlace(hash);
  const name = place && placeName(place);
  useEffect(() => {
    setFailed(false);
    if (!name) return;
    const stop = new AbortController();
    askEditor<Opened>('open', { place: name }, stop.signal)
      .then((answer) => setOpened({ ...answer, name }))
      .catch(() => stop.signal.aborted || setFailed(true));
    return () => stop.abort();
  }, [name]);
  if (!place || !name) return <EditorHome language={language} places={places} venues={venues} />;
  const text = editorText[language[0]];
  if (failed) return <p className="edit-notice">{text.noAnswer}</p>;
  if (opened?.name !== name) return <p className="edit-notice">{text.opening}</p>;
  if (opened.files.every(({ hash: known }) => known === ''))
    return (
      <p className="edit-notice">
        {text.nothing} {name} <a href="/edit/">{text.all}</a>
      </p>
    );
  return <EditorPage key={name} language={language} place={place} opened={opened} kit={opened.kit} />;
}
