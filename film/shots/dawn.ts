import { lin } from '#illustrations/kit/env.mjs';
import { figure, mix } from '#illustrations/kit/kit.mjs';
import { move, view, wash } from '../camera.ts';
import { lerp, px, ramp, soft } from '../ease.ts';
import { cycle } from '../motion.ts';
import { secondsPerBeat } from '../timing.ts';
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

/** The keeper: before anybody comes, the ice is swept. */
function keeper(t: number): string {
  const x = 548 + 6 * t;
  const broom =
    '<path d="M-25-20L19 22" stroke="#8A6238" stroke-width="3"/><path d="M15 23l8-3 18 13-17 9z" fill="#C79A4E"/>';
  const man = figure({
    x,
    y: 700,
    s: 1.7,
    pose: 'sweep',
    tweak: cycle('sweep', t, 2 * secondsPerBeat),
    coat: 'olive',
    long: 1,
    quilt: 0,
    hat: 'flap',
    hatC: 'brown',
    body: 'elder',
    rim: '#FFE3B0',
    sun: 1,
    pants: '#3B4256',
    scarf: '#5E97C6',
    propN: broom,
  });
  const drift = ((t / (2 * secondsPerBeat)) % 1) * 30;
  const snow = `<path d="M${px(x + 74 + drift)} 702q14-${px(6 + drift / 5)} 30 0" stroke="#DCE9F4" stroke-width="5" fill="none" stroke-linecap="round" opacity="${px(1 - drift / 30)}"/>`;
  return man.shadow(-0.5, 0.18, '#12305A', 0.4) + snow + man.svg;
}

/** The keeper's lantern stands on the ice; its light goes with him a little. */
const lantern = (t: number): string =>
  `<ellipse cx="${px(640 + 6 * t)}" cy="704" rx="230" ry="60" fill="url(#halo)" opacity=".8"/>` +
  `<circle cx="${px(610 + 12 * t)}" cy="640" r="150" fill="url(#halo)" opacity=".55"/>` +
  '<path d="M704 706v-20a8 8 0 0 1 16 0v20z" fill="#FFE2A6"/><path d="M700 707h24M704 684h16M712 678v-9" stroke="#12305A" stroke-width="4" stroke-linecap="round"/>';

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
  const camera = move({ x: 540, y: 410, zoom: 1.24 }, { x: 650, y: 520, zoom: 1.1 }, ramp(t, 0.4, 4.8));
  const k = soft(ramp(t, 0, 4.8)) * 0.7;
  const glow = `<radialGradient id="halo"><stop offset="0" stop-color="#FFD88C" stop-opacity=".55"/><stop offset="1" stop-color="#FFD88C" stop-opacity="0"/></radialGradient>`;
  const dark = rinkView(camera, { heaven: heaven(k), lit: '', people: keeper(t) });
  return (
    `<defs>${rinkDefs}${glow}</defs>${dark}${wash(mix('#6C86BC', '#A9B8D8', k))}` +
    view(camera, lantern(t)) +
    view(camera, windows(t), 0.86) +
    `<rect width="1280" height="720" fill="#0B1F3A" opacity="${px(lerp(0.3, 0, ramp(t, 0, 0.6)))}"/>${title(t)}`
  );
}
