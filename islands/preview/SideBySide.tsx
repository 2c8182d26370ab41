'use client';

import { useState } from 'react';
import { deskText as text } from '#lib/preview/deskText.ts';
import { Choice } from './Choice.tsx';
import { Frames } from './Frames.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { useArticleState } from './useArticleState.ts';

const WIDTHS = { '360': '360', '390': '390', wide: text.wide } as const;

/** An article as its readers will see it: both languages, on a phone or wide, shared, and what is wrong with it. */
export function SideBySide({ place }: { place: string }) {
  const state = useArticleState(place);
  const [width, setWidth] = useState<keyof typeof WIDTHS>('390');
  const [languages, setLanguages] = useState<keyof typeof text.languages>('both');
  const [shows, setShows] = useState<keyof typeof text.shows>('page');
  return (
    <main className="desk">
      <header className="desk__bar">
        <h1 className="small">
          <a href="/preview/">{text.all}</a> · {place} · <a href={`/edit/#${place}`}>{text.edit}</a> ·{' '}
          <a href="/preview/translations/">{text.tools.translations}</a>
        </h1>
        <Choice label={text.what} name="shows" options={text.shows} value={shows} onValue={setShows} />
        <Choice
          label={text.language}
          name="languages"
          options={text.languages}
          value={languages}
          onValue={setLanguages}
        />
        <Choice label={text.width} name="width" options={WIDTHS} value={width} onValue={setWidth} />
      </header>
      <Frames
        place={place}
        languages={languages}
        shows={shows}
        width={width === 'wide' ? undefined : Number(width)}
        print={state.print}
      />
      <ProblemPanel state={state} />
    </main>
  );
}
