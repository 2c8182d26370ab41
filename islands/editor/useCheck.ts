import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '#lib/content/problem.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { askEditor } from './askEditor.ts';

/** What the check says of the texts, in both languages, and how they look. */
export interface Checked {
  told: Bilingual<{ problems: Problem[]; warnings: Problem[] }>;
  html: Partial<Record<Locale, string>>;
}

/** How long after the last key the check is asked, ms. */
const PAUSE = 350;

/** Asks the check about texts a moment after they have changed. The last good look of a language stays until the next. */
export function useCheck(place: string, texts: Readonly<Record<string, string>>) {
  const [checked, setChecked] = useState<Checked>();
  const [busy, setBusy] = useState(true);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again about the same texts
  useEffect(() => {
    const stop = new AbortController();
    setBusy(true);
    const timer = setTimeout(() => {
      askEditor<Checked>('check', { place, texts }, stop.signal)
        .then((next) => {
          setChecked((last) => ({ ...next, html: { ...last?.html, ...next.html } }));
          setBusy(false);
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [place, texts, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { checked, busy, again };
}
