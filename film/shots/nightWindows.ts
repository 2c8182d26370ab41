import { px, ramp } from '../ease.ts';
import { secondsPerBeat } from '../timing.ts';

type Cell = [column: number, row: number];
const small: Cell[] = [
  [10, 5],
  [12, 5],
  [15, 6],
  [11, 7],
  [14, 8],
  [10, 9],
  [15, 9],
  [13, 6],
];
const large: Cell[] = [
  [0, 3],
  [2, 3],
  [4, 4],
  [1, 5],
  [3, 6],
  [5, 6],
  [0, 7],
  [4, 8],
  [2, 8],
  [17, 2],
  [19, 3],
  [21, 3],
  [18, 4],
  [22, 5],
  [17, 6],
  [20, 6],
  [21, 7],
  [3, 3],
  [5, 4],
  [18, 6],
  [22, 3],
];

/** A lit pane of the drawing's window grid, dark after `off` seconds. */
function pane(
  [column, row]: Cell,
  [w, h, ww, wh]: [number, number, number, number],
  fill: string,
  t: number,
  off: number,
) {
  const on = 1 - ramp(t, off, off + 0.14);
  if (on === 0) return '';
  const [x, y] = [column * w + (w - ww) / 2, row * h + (h - wh) / 2];
  return `<path d="M${x} ${y}h${ww}v${wh}h${-ww}z" fill="${fill}" opacity="${px(on)}"/>`;
}

/** The neighbours go to bed: every half beat another window, but never all of them. */
export function nightWindows(t: number): string {
  const bedtime = (index: number): number =>
    index % 3 === 2 ? 60 : secondsPerBeat * (1 + ((index * 7) % 13) / 2);
  return (
    small.map((cell, i) => pane(cell, [58, 62, 26, 30], '#FFD88C', t, bedtime(i + 1))).join('') +
    large.map((cell, i) => pane(cell, [66, 70, 30, 36], '#FFCF78', t, bedtime(i))).join('')
  );
}
