import { createElement, useCallback, useEffect, useState } from 'react';
import type { Directory, Split } from '#lib/finder/cells/split.ts';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import type { FinderState } from '#lib/finder/finderState.ts';
import { unpackRows } from '#lib/finder/unpackRows.ts';
import { warmUp } from '#lib/finder/warmUp.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Point } from '#lib/venues/distance.ts';

interface Question {
  locale: Locale;
  state: FinderState;
  here: Point | undefined;
}

const pause = () => new Promise((go) => setTimeout(go));

interface Parted {
  SplitRows: typeof import('./split/SplitRows.tsx')['SplitRows'];
  split: Split;
  directory: FinderRows;
}

/**
 * The list of places: on its way, here, or failed (then `retry` asks for it again). Where it comes in parts, `pending`
 * says that the question needs one that is not here yet, and `note` how far has been looked.
 */
export function useRows(dataUrl: string, question: Question) {
  const [rows, setRows] = useState<FinderRows | undefined>();
  const [failed, setFailed] = useState(false);
  const [parted, setParted] = useState<Parted | undefined>();
  const [pending, setPending] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    setParted(undefined);
    fetch(dataUrl)
      .then(
        (response): Promise<Directory> => (response.ok ? response.json() : Promise.reject(response.status)),
      )
      .then(async (packed) => {
        // Reading, unpacking and showing are tasks of their own: a tap waits for one of them, not for all.
        await pause();
        const directory = unpackRows(packed);
        const { split } = packed;
        await pause();
        if (split) {
          setPending(true);
          setParted({ ...(await import('./split/SplitRows.tsx')), split, directory });
        }
        setRows(directory);
      })
      .catch(() => setFailed(true));
  }, [dataUrl]);
  useEffect(load, [load]);
  useEffect(() => (rows ? warmUp(rows) : undefined), [rows]);
  const note =
    parted &&
    createElement(parted.SplitRows, {
      ...parted,
      ...question,
      onRows: setRows,
      onPending: setPending,
      onFail: () => setFailed(true),
    });
  return { rows, pending, failed, retry: load, note };
}
