import type { Position } from './position.ts';
import type { Stage } from './stage.ts';

/** What the arrows skip, s. */
const SKIP = 5;

/** Keys that work while the focus is in the player; the page lists them. */
export function listenForKeys(
  { video, player }: Stage,
  { go, now }: Position,
  nextCaptions: () => void,
): void {
  const act = new Map<string, () => unknown>([
    ['k', () => (video.paused ? video.play().catch(() => undefined) : video.pause())],
    ['ArrowLeft', () => go(now() - SKIP)],
    ['ArrowRight', () => go(now() + SKIP)],
    ['Home', () => go(0)],
    ['c', nextCaptions],
    [
      'm',
      () => {
        video.muted = !video.muted;
      },
    ],
    [
      'f',
      () =>
        document.fullscreenElement
          ? document.exitFullscreen()
          : video.requestFullscreen?.().catch(() => undefined),
    ],
  ]);
  player.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const onButton = event.target instanceof Element && event.target.closest('button, summary, a');
      const name =
        event.key === ' ' && !onButton ? 'k' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const todo = act.get(name);
      if (!todo) return;
      event.preventDefault();
      event.stopPropagation();
      todo();
    },
    true,
  );
}
