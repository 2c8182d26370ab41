import { useEffect, useState } from 'react';
import type { MakerData } from '#lib/poster/makerData.ts';

/** The list of choices, fetched once it is wanted. `again` asks once more after a failure. */
export function useChoices(url: string, wanted: boolean) {
  const [data, setData] = useState<MakerData | undefined>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try is a reason to ask again
  useEffect(() => {
    if (!wanted) return;
    setFailed(false);
    fetch(url)
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then(setData, () => setFailed(true));
  }, [url, wanted, tries]);
  return { data, failed, again: () => setTries(tries + 1) };
}
