import { lin } from '#illustrations/kit/env.mjs';
import { figure, mix } from '#illustrations/kit/kit.mjs';
import { move, view, wash } from '../camera.ts';
import { lerp, px, ramp, soft, swing } from '../ease.ts';
import { pose } from '../motion.ts';
import { secondsPerBeat } from '../timing.ts';
import { breath } from './props.ts';
import { rinkDefs, rinkView } from './rinkStage.ts';

const night = ['#071427', '#0D2449', '#163B6C', '#3A5C92', '#7C7BA2', '#B58E9C'];
const day = ['#0F2850', '#2A5A92', '#7FA6CF', '#D9C3CB', '#FFD3B4', '#FFBF86'];
const stops = [0, 0.3, 0.54, 0.7, 0.82, 1];

/** Sky between deep blue (0) and sunrise (1). */
const heaven = (k: number): string => {
  const colours = stops.map((at, index) => [at, mix(night[index] ?? '', day[index] ?? '', k)]);
  return `<defs>${lin('dawn', colours)}</defs><path d="M-400-700H2000V600H-400z" fill="${colours[0]?.[1]}"/><path d="M-400 0H2000V600H-400z" fill="url(#dawn)"/>`;
};

/** Windows that wake, each on its own beat: column, row, beat, large pattern or small. */
const waking: [number, number, number, 'near' | 'far'][] = [
  [5, 7, 0, 'far'],
  [4, 7, 1, 'far'],
  [1, 5, 2, 'near'],
  [4, 5, 3, 'far'],
  [6, 6, 4, 'far'],
  [0, 6, 5, 'near'],
  [22, 5, 5, 'far'],
  [5, 4, 6, 'far'],
  [6, 8, 7, 'far'],
];

function windows(t: number): string {
  return waking
    .map(([column, row, beat, size]) => {
      const near = size === 'near';
      const [w, h, ww, wh] = near ? [64, 70, 30, 36] : [58, 62, 26, 30];
      const on = ramp(t, beat * secondsPerBeat, beat * secondsPerBeat + 0.16);
      const [x, y] = [column * w + (w - ww) / 2, row * h + (h - wh) / 2];
      const pane = `<path d="M${x} ${y}h${ww}v${wh}h${-ww}z" fill="${near ? '#FFCF78' : '#FFD88C'}"/>`;
      const halo = `<circle cx="${x + ww / 2}" cy="${y + wh / 2}" r="${ww * 1.7}" fill="url(#halo)"/>`;
      return on ? `<g opacity="${px(on)}">${halo}${pane}</g>` : '';
    })
    .join('');
}

/** Where the keeper is; he goes forward with every stroke of the broom. */
const keeperAt = (t: number): number => 520 + 17 * t + swing(t - 0.5, stroke, 4);
const ground = 712;
const stroke = 2 * secondsPerBeat;

/** How far a stroke has gone: the broom is drawn back quickly and pushed out slowly, −1 … 1. */
function broomAt(t: number): number {
  const u = (t / stroke) % 1;
  return u < 0.34 ? lerp(1, -1, soft(u / 0.34)) : lerp(-1, 1, soft((u - 0.34) / 0.66));
}

/** The keeper: before anybody comes, the ice is swept. */
function keeper(t: number): { svg: string; breath: string } {
  const x = keeperAt(t);
  const [out, late] = [broomAt(t), broomAt(t - 0.12)];
  const broom =
    `<g transform="rotate(${px(9 * late)})"><path d="M-25-20L19 22" stroke="#A8733F" stroke-width="3"/>` +
    '<path d="M15 23l8-3 18 13-17 9z" fill="#E2B566"/><path d="M21 27l10 10M25 25l11 9" stroke="#C4954A" stroke-width="1"/></g>';
  const man = figure({
    x,
    y: ground,
    s: 2.35,
    pose: 'sweep',
    tweak: pose('sweep', {
      p: [-4 + 2.4 * out, 42 - 0.8 * out],
      lean: 30 + 6 * out,
      head: -20 - 4 * late,
      N: [10 + 1.5 * out, 0, 0],
      F: [-14, 1 - out, 16 - 4 * out],
      hN: [18 + 6 * out, 16 - out],
      hF: [24 + 6 * late, 24 - late],
    }),
    coat: 'olive',
    long: 1,
    quilt: 0,
    hat: 'flap',
    hatC: 'brown',
    body: 'elder',
    rim: '#FFDFA0',
    sun: 1,
    pants: '#3B4256',
    scarf: '#5E97C6',
    tail: [-12 - 2 * late, 13, 1],
    propN: broom,
  });
  const u = (t / stroke) % 1;
  const k = ramp(u, 0.45, 0.98);
  const flies = [0, 1, 2, 3]
    .map((i) => `M${px(x + 114 + (34 + 16 * i) * k)} ${px(ground - (10 + 9 * i) * Math.sin(Math.PI * k))}h.1`)
    .join('');
  const ridge = `M${px(x + 92 + 22 * k)} ${ground + 2}q15-${px(7 + 7 * k)} 32 0`;
  const snow = `<path d="${ridge}${flies}" stroke="#EAF3FA" stroke-width="6" fill="none" stroke-linecap="round" opacity="${px(Math.min(1, k * 5) * (1 - k ** 3))}"/>`;
  const [hx = 0, hy = 0] = man.head as number[];
  return {
    svg: man.shadow(0.9, 0.16, '#12305A', 0.4) + snow + man.svg,
    breath: breath(hx + 26, hy + 12, t, 34, 1, stroke),
  };
}

/** The keeper's lantern stands on the ice and lights him. */
const lantern = (t: number): string =>
  `<ellipse cx="720" cy="${ground + 8}" rx="300" ry="74" fill="url(#halo)" opacity=".9"/>` +
  `<circle cx="${px(640 + 8 * t)}" cy="620" r="${px(210 + swing(t, 0.9, 3))}" fill="url(#halo)" opacity=".6"/>` +
  `<g transform="translate(792 ${ground + 10})scale(1.35)"><path d="M-8 0v-20a8 8 0 0 1 16 0v20z" fill="#FFE2A6"/>` +
  '<path d="M-12 1h24M-8-22h16M0-28v-9" stroke="#12305A" stroke-width="4" stroke-linecap="round"/></g>';

/** The film's name in the sky. */
function title(t: number): string {
  const opacity = px(Math.min(ramp(t, 0.3, 0.6), 1 - ramp(t, 2.7, 3.0)));
  if (opacity === 0) return '';
  return (
    `<g font-family="Smiley" opacity="${opacity}"><text x="824" y="208" font-size="132" fill="#fff">星期二</text>` +
    '<text x="836" y="262" font-size="42" fill="#FFD9B8">An Ordinary Tuesday</text></g>'
  );
}

/** 05:50, blue: windows wake one after the other, the keeper sweeps, the camera comes down to the ice. */
export function dawn(t: number): string {
  const camera = move({ x: 560, y: 434, zoom: 1.14 }, { x: 640, y: 520, zoom: 1.12 }, ramp(t, 0.3, 4.6));
  const k = soft(ramp(t, 0, 4.8)) * 0.7;
  const glow = `<radialGradient id="halo"><stop offset="0" stop-color="#FFD88C" stop-opacity=".55"/><stop offset="1" stop-color="#FFD88C" stop-opacity="0"/></radialGradient>`;
  const man = keeper(t);
  const dark = rinkView(camera, { heaven: heaven(k), lit: '', people: man.svg });
  return (
    `<defs>${rinkDefs}${glow}</defs>${dark}${wash(mix('#879ECC', '#B4BEDC', k))}` +
    view(camera, lantern(t) + man.breath) +
    view(camera, windows(t), 0.86) +
    `<rect width="1280" height="720" fill="#0B1F3A" opacity="${px(lerp(0.3, 0, ramp(t, 0, 0.6)))}"/>${title(t)}`
  );
}
