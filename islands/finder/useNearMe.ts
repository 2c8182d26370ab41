import { useState } from 'react';
import type { Point } from '#lib/venues/distance.ts';

export type NearStatus = 'off' | 'asking' | 'on' | 'denied' | 'failed';

export interface Near {
  status: NearStatus;
  /** The visitor's position, in this tab's memory only: it is never put into a URL, a request or a store. */
  here?: Point;
  ask: () => void;
  stop: () => void;
}

const TIMEOUT_MS = 10_000;
/** Some in-app browsers never answer at all; the visitor gets an answer from us then. */
const SILENCE_MS = 15_000;
/** Two decimals, about one kilometre: enough to sort venues by. */
const rough = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The visitor's rough position, asked for only when `ask` is called by a click. */
export function useNearMe(): Near {
  const [status, setStatus] = useState<NearStatus>('off');
  const [here, setHere] = useState<Point | undefined>();
  const ask = () => {
    if (!navigator.geolocation) {
      setStatus('failed');
      return;
    }
    setStatus('asking');
    const silence = setTimeout(() => setStatus('failed'), SILENCE_MS);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(silence);
        setHere({ lat: rough(coords.latitude), lng: rough(coords.longitude) });
        setStatus('on');
      },
      (error) => {
        clearTimeout(silence);
        setStatus(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed');
      },
      { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: 600_000 },
    );
  };
  const stop = () => {
    setHere(undefined);
    setStatus('off');
  };
  return { status, here, ask, stop };
}
