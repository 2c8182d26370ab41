import { glow, lightOver, type Stop, wallOver } from './gradient.ts';
import { PALETTE } from './palette.ts';
import { PLACED } from './placedScenes.ts';

/** Colour of the words in a scene's sky. */
export type Ink = 'snow' | 'night';

/** Room for words above a picture. Lengths in px of the card, 1200 × 630. */
interface Words {
  ink: Ink;
  /** How far down the sky is free for words. */
  end: number;
}

/** How a scene is laid behind a title. */
interface Sky extends Words {
  /** The scene as drawn for this: a variant of it may leave its sky open. */
  draw: string;
  /** Width of the scene and its upper left corner. Feet end where the snow begins, at 562. */
  width: number;
  x: number;
  y: number;
  /** A hill under open sky has several lights (hillLights.ts); px down to where its sky ends. */
  horizon?: number;
  /** SVG below and above the picture: the sky itself, or what quiets it where the title stands. */
  under?: string;
  over?: string;
}

interface Stage {
  /** What to show beside the band of words: the middle of the group, as a share of the scene's width. */
  focus: number;
  /** Undefined for an interior without room for a title: its cards get the band. */
  sky?: Sky;
}

/** A vertical gradient over the whole card. */
const light = (id: string, stops: readonly Stop[]): string => lightOver(id, 1200, 630, stops);

/** A low sun and its glow; the glow is that of the art direction. */
function sun(x: number, y: number, radius: number): string {
  const halo = glow('glow', x, y, radius * 4.2, [
    [0.18, '#ffd48c'],
    [0.34, '#ffd9a0', 0.6],
    [0.6, '#ffd0b4', 0.26],
    [1, '#ffcdbd', 0],
  ]);
  return `${halo}<circle cx="${x}" cy="${y}" r="${radius}" fill="#fff4dc"/>`;
}

/** Dawn that stays dark behind the title, and the sun between the roofs. */
const DAWN = `${light('dawn', [
  [0, '#0d2449'],
  [0.22, '#163b6c'],
  [0.36, '#2f659f'],
  [0.44, '#7ba3cd'],
  [0.48, '#d3c3cf'],
  [0.52, '#ffd6b6'],
])}${sun(580, 306, 44)}`;

/** The wall of a hall without its window and its board: they would stand behind the words. */
const hall = (draw: string): Sky => ({
  draw,
  width: 1200,
  x: 0,
  y: -112,
  ink: 'night',
  end: 262,
  over: wallOver('M0 0H1200V232H846V262H0Z', -112, 450),
});

const STAGES: Record<string, Stage> = {
  rink: {
    focus: 0.5,
    sky: { draw: 'rinkOpen', width: 1400, x: -174, y: -164, ink: 'snow', end: 262, under: DAWN },
  },
  metro: { focus: 0.3 },
  curling: { focus: 0.44, sky: hall('curling') },
  icehall: { focus: 0.36, sky: hall('icehall') },
  river: {
    focus: 0.52,
    sky: {
      draw: 'river',
      width: 1200,
      x: 0,
      y: -60,
      ink: 'snow',
      end: 246,
      over: light('veil', [
        [0, PALETTE.deep, 0.97],
        [0.22, '#2a5a92', 0.96],
        [0.38, '#3f77ae', 0.82],
        [0.45, '#7fb0d4', 0],
      ]),
    },
  },
  skihall: { focus: 0.3 },
  slope: {
    focus: 0.5,
    sky: {
      draw: 'slopeOpen',
      width: 1200,
      x: 0,
      y: -44,
      ink: 'snow',
      end: 262,
      under: sun(1010, 282, 46),
      horizon: 359,
    },
  },
  courtyard: {
    focus: 0.4,
    sky: {
      draw: 'courtyard',
      width: 1200,
      x: 0,
      y: -96,
      ink: 'snow',
      end: 262,
      over: light('veil', [
        [0, '#071a36', 0.96],
        [0.34, '#071a36', 0.82],
        [0.56, '#071a36', 0],
      ]),
    },
  },
};

/** A frame of the film, 1200 px wide: the title stands on a veil over its upper part. */
export const SCREEN: Words = { ink: 'snow', end: 262 };

/** SVG of the veil over a frame whose words end `depth` px down: dark behind them, gone 110 px further. */
export const veilOver = (depth: number): string =>
  light('veil', [
    [0, '#071a36', 0.98],
    [(depth * 0.75) / 630, '#0d2449', 0.9],
    [(depth + 110) / 630, '#0d2449', 0],
  ]);

/** `rinkPlain`, `rinkFront` and `rinkPoster` are ways to draw the rink. */
const nameOf = (scene: string): string => scene.replace(/(?:Plain|FrontM?|Poster)$/, '');

/** The stage of a scene. Throws on a scene that has none, naming those that do. */
export function stageOf(scene: string): Stage & { name: string } {
  const name = nameOf(scene);
  const stage: Stage | undefined = STAGES[name] ?? PLACED[name];
  if (stage) return { ...stage, name };
  const known = [...Object.keys(STAGES), ...Object.keys(PLACED)].join(', ');
  throw new Error(`share images know no scene "${scene}"; they know: ${known}`);
}

export const skyOf = (scene: string): Sky | undefined => stageOf(scene).sky;
