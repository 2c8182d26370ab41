import type { Point } from '#lib/venues/distance.ts';
import { roughPosition } from '#lib/venues/roughPosition.ts';

const TIMEOUT_MS = 10_000;
/** Some in-app browsers never answer at all; the visitor gets an answer from us then. */
const SILENCE_MS = 15_000;

/** Asks the browser for the visitor's position, once: about a kilometre exact, or why there is none. Never rejects. */
export const locate = (): Promise<Point | 'denied' | 'failed'> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('failed'), SILENCE_MS);
    try {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve(roughPosition(coords) ?? 'failed'),
        (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
        { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: 600_000 },
      );
    } catch {
      resolve('failed'); // no geolocation in this browser, or none that may be asked here
    }
  });
