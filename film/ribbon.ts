import { C } from '#illustrations/kit/kit.mjs';
import { gather, glide, lerp, px, ramp } from './ease.ts';
import { fps, type ShotName, shots } from './timing.ts';

/** Height at which the scarf crosses each cut, in the shot it leaves and in the shot it enters. */
const heights: Partial<Record<ShotName, [leaves: number, enters: number]>> = {
  dawn: [330, 330],
  rink: [300, 330],
  fall: [330, 150],
  metro: [120, 420],
  curling: [420, 390],
  lake: [380, 330],
  skihall: [360, 420],
  courtyard: [360, 250],
};
const before = 8;
const after = 10;

/** A strip between two ends, twisting: its light side and its shaded side as two paths. */
function strip(tail: number, head: number, y: number, t: number, width: number): string {
  const light: string[] = [];
  const shaded: string[] = [];
  const step = 28;
  const middle = (x: number): number => y + 26 * Math.sin(x / 150 - t * 8) + 10 * Math.sin(x / 61 - t * 11);
  const turn = (x: number): number => Math.cos(x / 230 - t * 6);
  for (let x = tail; x < head; x += step) {
    const next = Math.min(head, x + step + 1);
    const [a, b] = [turn(x), turn(next)].map((k) => (width / 2) * (0.42 + 0.58 * Math.abs(k))) as [
      number,
      number,
    ];
    const quad =
      `M${px(x)} ${px(middle(x) - a)}L${px(next)} ${px(middle(next) - b)}` +
      `V${px(middle(next) + b)}L${px(x)} ${px(middle(x) + a)}z`;
    (turn(x) > 0 ? light : shaded).push(quad);
  }
  const fringe = [-0.4, -0.2, 0, 0.2, 0.4].map((k) => {
    const from = `M${px(head - 2)} ${px(middle(head) + k * width)}`;
    return `${from}q18 ${px(6 * Math.sin(t * 20 + k * 9))} 34 ${px(8 * k)}`;
  });
  return (
    `<path d="${shaded.join('')}" fill="${C.cordD}"/><path d="${light.join('')}" fill="${C.cord}"/>` +
    `<path d="${fringe.join('')}" stroke="${C.cord}" stroke-width="5" stroke-linecap="round" fill="none"/>`
  );
}

/** The scarf as the thread between two shots: it unrolls across the frame, and on the cut is pulled on. */
export function ribbon(frame: number): string {
  for (const shot of shots) {
    const height = heights[shot.name];
    const cut = shot.firstFrame + shot.frames;
    if (!height || frame < cut - before || frame >= cut + after) continue;
    const into = frame - cut;
    const head = lerp(-60, 1420, glide(ramp(into, -before, -1)));
    const tail = into < 0 ? -220 : lerp(-220, 1460, gather(ramp(into, 0, after - 1)));
    const y = lerp(height[0], height[1], ramp(into, -2, after));
    return strip(tail, head, y, frame / fps, 46);
  }
  return '';
}
