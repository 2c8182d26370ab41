import { mix } from '#illustrations/kit/kit.mjs';
import { rink } from '#illustrations/kit/scene-rink.mjs';
import { type Camera, view } from '../camera.ts';
import { px, ramp } from '../ease.ts';
import { layers, moving, stage } from '../stage.ts';

const still = stage(rink({ tag: 0 }), [
  ...moving,
  /^<g opacity="\.96"/,
  /^<path d="M548 806/,
  /translate\(548 806\)/,
]);
const [
  sky = '',
  haze = '',
  ,
  roofs = '',
  windows = '',
  yard = '',
  ice = '',
  path = '',
  banks = '',
  snow = '',
] = layers(
  still,
  /^<path d="M560 360/,
  /r="430"/,
  /^<path d="M520 520/,
  /fill="#FFD88C"/,
  /^<path d="M0 556Q400/,
  /^<path d="M0 584Q800/,
  /fill="url\(#d\)"/,
  /^<path d="M0 574Q/,
  /^<path d="M0 1000V956/,
);

export const rinkDefs = still.defs;
export const rinkSun = { x: 838, y: 462 };

/** The sun of the rink, `below` units under its place in the drawing: amber at the horizon, paler as it climbs. */
const sun = (below: number): string =>
  `<circle cx="${rinkSun.x}" cy="${px(rinkSun.y + below)}" r="430" fill="url(#b)"/>` +
  `<circle cx="${rinkSun.x}" cy="${px(rinkSun.y + below)}" r="66" fill="${mix('#FFF4DC', '#FFC268', ramp(below, -10, 100))}"/>`;

/** The sun's path on the ice: there is none before there is a sun. */
const reflected = (path: string, below: number): string =>
  `<g opacity="${px(ramp(below, 100, 20))}">${path}</g>`;

type Look = {
  /** How far the sun still is under its place; undefined before it shows. */
  below?: number;
  /** Something between the houses and the yard: lit windows. */
  lit?: string;
  /** The sky, when it is not the one of the drawing. */
  heaven?: string;
  /** Figures on the ice. */
  people: string;
};

/** The flooded court between the old flats, layer by layer, with the figures on it. */
export function rinkView(camera: Camera, { below, lit = windows, heaven = sky, people }: Look): string {
  return (
    view(camera, `<path d="M-400-700H2000V20H-400z" fill="#0F2850"/>${heaven}`, 0.5) +
    view(camera, (below === undefined ? '' : sun(below)) + haze, 0.62) +
    view(camera, roofs + lit, 0.86) +
    view(camera, yard, 0.94) +
    view(
      camera,
      `<path d="M-400 690H2000V1400H-400z" fill="#5C95C4"/>${ice}${below === undefined ? '' : reflected(path, below)}${banks}${people}`,
    ) +
    view(camera, snow, 1.12)
  );
}

/** Shadows lie away from the sun: how far one leans for a figure at `x`. */
export const shadowLean = (x: number): number => Math.max(-1.3, Math.min(1.3, (x - rinkSun.x) / 430));
