import { clockTime } from '#lib/film/clockTime.ts';
import { startSecond } from '#lib/film/startSecond.ts';
import type { Stage } from './stage.ts';
import { recall, remember } from './visit.ts';

export interface Position {
  /** Goes to a second; while nothing is loaded, the film will begin there. */
  go: (seconds: number) => void;
  /** Where the film is, or where it will begin. */
  now: () => number;
}

/** Seconds from the end within which a film counts as watched and begins anew. */
const NEAR_END = 2;

/** Where the film stands: `?t=17`, or where it was left in this visit. Nothing is loaded for it. */
export function keepPosition({ video, seconds, part }: Stage): Position {
  let wanted: number | undefined;
  const from = part('resume');
  const tell = () => {
    if (!from) return;
    from.hidden = !wanted;
    const time = from.querySelector('time');
    if (time) time.textContent = clockTime(wanted ?? 0);
  };
  const go = (to: number) => {
    const at = Math.min(Math.max(0, to), seconds);
    if (video.readyState > 0) video.currentTime = at;
    else {
      wanted = at;
      tell();
      video.dispatchEvent(new Event('timeupdate'));
    }
  };
  video.addEventListener('loadedmetadata', () => {
    if (wanted !== undefined) video.currentTime = wanted;
    wanted = undefined;
    tell();
  });
  let told = 0;
  video.addEventListener('timeupdate', () => {
    if (video.readyState === 0 || Math.abs(video.currentTime - told) < 1) return;
    told = video.currentTime;
    remember({ at: told < seconds - NEAR_END ? told : 0 });
  });
  const asked = startSecond(new URLSearchParams(location.search).get('t'), seconds);
  const left = recall().at ?? 0;
  const start = asked ?? (left > NEAR_END ? left : undefined);
  if (start !== undefined) go(start);
  return { go, now: () => wanted ?? video.currentTime };
}
