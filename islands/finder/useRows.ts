import { useCallback, useEffect, useState } from 'react';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import { type PackedRows, unpackRows } from '#lib/finder/packRows.ts';

/** The list of places: on its way, here, or failed (then `retry` asks for it again). */
export function useRows(dataUrl: string) {
  const [rows, setRows] = useState<FinderRows | undefined>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    fetch(dataUrl)
      .then(
        (response): Promise<PackedRows> => (response.ok ? response.json() : Promise.reject(response.status)),
      )
      .then((packed) => setRows(unpackRows(packed)))
      .catch(() => setFailed(true));
  }, [dataUrl]);
  useEffect(load, [load]);
  return { rows, failed, retry: load };
}
