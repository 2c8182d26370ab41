'use client';

import { useEffect, useState } from 'react';
import { EDITOR_HEADER } from '#lib/editor/guardRequest.ts';
import type { ArticleState } from '#lib/preview/articleState.ts';

/** Short enough that a saved file is seen within a second, page and all. */
const EVERY_MS = 200;

async function ask(place: string, known: string): Promise<ArticleState> {
  const response = await fetch('/preview/api/state/', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [EDITOR_HEADER]: '1' },
    body: JSON.stringify({ place, known }),
  });
  if (!response.ok) throw new Error(`the preview's server answered ${response.status}`);
  return (await response.json()) as ArticleState;
}

export interface LiveState {
  print: string;
  told: ArticleState['told'];
  lost: boolean;
}

/** Follows the files of an article, and what is wrong with them. */
export function useArticleState(place: string): LiveState {
  const [state, setState] = useState<LiveState>({ print: '', told: undefined, lost: false });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = '';
    let over = false;
    const look = async (): Promise<void> => {
      try {
        const { print, told } = await ask(place, known);
        if (over) return;
        if (told) setState({ print, told, lost: false });
        else setState((before) => (before.lost ? { ...before, lost: false } : before));
        known = print;
      } catch {
        if (!over) setState((before) => ({ ...before, lost: true }));
      }
      timer = setTimeout(look, EVERY_MS);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [place]);
  return state;
}
