import { useRef, useState } from 'react';
import type { Point } from '#lib/venues/distance.ts';

export type NearStatus = 'off' | 'asking' | 'on' | 'denied' | 'failed';

export interface Near {
  status: NearStatus;
  /** The visitor's position, in this tab's memory only: it is never put into a URL, a request or a store. */
  here?: Point;
  ask: () => void;
  stop: () => void;
}

type Locate = typeof import('./locate.ts')['locate'];

/**
 * The visitor's rough position, asked for only when `ask` is called by a click. Before it is, `fetchParts` fetches all
 * that may be needed once it is known, and the code that asks: nothing is requested afterwards.
 */
export function useNearMe(fetchParts: () => Promise<Locate>): Near {
  const [status, setStatus] = useState<NearStatus>('off');
  const [here, setHere] = useState<Point | undefined>();
  // Counts the questions, so that an answer that comes too late changes nothing.
  const question = useRef(0);
  const ask = async () => {
    const asked = ++question.current;
    setStatus('asking');
    const answer = await fetchParts().then(
      (locate) => locate(),
      () => 'failed' as const,
    );
    if (asked !== question.current) return;
    if (typeof answer === 'string') setStatus(answer);
    else {
      setHere(answer);
      setStatus('on');
    }
  };
  const stop = () => {
    question.current++;
    setHere(undefined);
    setStatus('off');
  };
  return { status, here, ask, stop };
}
