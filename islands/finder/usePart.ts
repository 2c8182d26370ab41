import { useCallback, useEffect, useState } from 'react';

/**
 * A part of an island that comes later: fetched when it is `needed` or `load` is called, which never rejects; `failed`
 * if it did not come. `fetchPart` must be the same function every time.
 */
export function usePart<Part>(fetchPart: () => Promise<Part>, needed: boolean) {
  // A module is an object, but a component would be called by `useState`; hence the box.
  const [box, setBox] = useState<{ part?: Part; failed?: boolean }>({});
  const load = useCallback(
    (): Promise<void> =>
      fetchPart().then(
        (part) => setBox({ part }),
        () => setBox({ failed: true }),
      ),
    [fetchPart],
  );
  useEffect(() => {
    if (needed) load();
  }, [needed, load]);
  return { part: box.part, failed: box.failed === true, load };
}
