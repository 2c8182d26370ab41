import { lightOver, type Stop } from './gradient.ts';

/** How far down to the horizon each colour of a light stands. */
const DEPTHS = [0, 0.33, 0.67, 0.82, 0.91, 1] as const;

/**
 * The hill at three times of a day, from the top of the sky to the horizon; blue reaches amber through mauve, never
 * directly. The upper two thirds carry white words: 3.4 to 1 at least. `veil` lies over snow and people.
 */
const LIGHTS = [
  { colours: ['#123461', '#24588f', '#3f77ae', '#8fb4d6', '#d3c9d2', '#ffd9bc'], veil: '' },
  { colours: ['#154a86', '#2463a2', '#447fb8', '#8dbcdc', '#d6e8f0', '#fff0d8'], veil: '' },
  { colours: ['#0d2449', '#20386e', '#4c5f98', '#9483a5', '#dca79d', '#ffc489'], veil: '#35457f' },
] as const;

/** How many lights there are for the hill: its pictures stand on half of all pages. */
export const HILL_LIGHTS = LIGHTS.length;

/** SVG of a light behind and over a scene, on a picture of this size whose horizon is so many px down. */
export function hillLight(index: number, width: number, height: number, horizon: number) {
  const { colours, veil } = LIGHTS[index] ?? LIGHTS[0];
  const stops = DEPTHS.map((depth, at): Stop => [(depth * horizon) / height, colours[at] ?? '']);
  return {
    under: lightOver('hill', width, height, stops),
    over: veil ? `<path d="M0 0H${width}V${height}H0Z" fill="${veil}" opacity=".17"/>` : '',
  };
}
