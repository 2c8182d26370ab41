import { clockTime } from '#lib/film/clockTime.ts';
import type { Position } from './position.ts';
import type { Stage } from './stage.ts';

/** The red thread under the picture: how far the film is, where its chapters are, what a moment looks like. */
export function drawThread({ video, seconds, part }: Stage, { go, now }: Position): void {
  const [range, played, clock, peek] = [
    part<HTMLInputElement>('range'),
    part('thread')?.querySelector('line:last-of-type'),
    part('clock'),
    part('peek'),
  ];
  if (!range || !played || !clock) return;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
  const draw = () => {
    const at = now();
    range.value = String(at);
    range.setAttribute('aria-valuetext', clockTime(at));
    played.setAttribute('x2', `${(100 * at) / seconds}%`);
    clock.textContent = clockTime(at);
    const current = lines.filter(({ dataset }) => Number(dataset.line) <= at + 0.05).pop();
    for (const line of lines)
      if (line === current && at > 0) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
  };
  video.addEventListener('timeupdate', draw);
  video.addEventListener('seeking', draw);
  range.addEventListener('input', () => {
    go(Number(range.value));
    draw();
  });
  draw();
  if (!peek) return;
  const { sheet = '', columns = '1', width = '0', height = '0' } = peek.dataset;
  range.addEventListener('pointermove', ({ offsetX, pointerType }) => {
    // The sheet costs data as the film does: it is fetched once that is running.
    if (pointerType !== 'mouse' || video.readyState === 0) return;
    const share = Math.min(1, Math.max(0, offsetX / range.offsetWidth));
    const second = Math.min(Math.floor(share * seconds), Math.ceil(seconds) - 1);
    const [x, y] = [second % Number(columns), Math.floor(second / Number(columns))];
    peek.hidden = false;
    peek.style.backgroundImage = `url(${sheet})`;
    peek.style.backgroundPosition = `${-x * Number(width)}px ${-y * Number(height)}px`;
    peek.style.left = `${share * 100}%`;
  });
  range.addEventListener('pointerleave', () => {
    peek.hidden = true;
  });
}
