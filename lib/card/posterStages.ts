import type { Card } from '#lib/share/card.ts';
import { glow, lightOver, type Stop, wallOver } from './gradient.ts';
import { PALETTE } from './palette.ts';
import { placedStage } from './placedScenes.ts';
import { type Ink, stageOf } from './stages.ts';

/** How a scene fills the upper part of a tall image. Lengths in px of the poster, 1080 × 1440. */
export interface PosterStage {
  /** The scene as drawn for this: a variant of it may leave its sky open. */
  draw: string;
  /** Width of the scene and its upper left corner. Feet stand above the snow of the foot. */
  width: number;
  x: number;
  y: number;
  ink: Ink;
  /** How far down the sky or the wall is free for words. */
  room: number;
  /** Side on which the tag hangs, clear of faces, and how far down it may reach. */
  side: 'left' | 'right';
  end: number;
  /** SVG below and above the scene: the sky, and what quiets it behind the title. */
  under: string;
  over: string;
  /** A hill under open sky has several lights (hillLights.ts); px down to where its sky ends. */
  horizon?: number;
  /** The same room cleared for a number: what goes over the scene instead, and how far down it is free. */
  cleared?: { over: string; room: number };
}

const light = (id: string, stops: readonly Stop[]): string => lightOver(id, 1080, 1440, stops);

/** A low sun and its glow; the glow is that of the art direction. */
function sun(x: number, y: number, radius: number): string {
  const halo = glow('glow', x, y, radius * 5, [
    [0.16, '#ffd48c'],
    [0.32, '#ffd9a0', 0.6],
    [0.58, '#ffd0b4', 0.24],
    [1, '#ffcdbd', 0],
  ]);
  return `${halo}<circle cx="${x}" cy="${y}" r="${radius}" fill="#fff4dc"/>`;
}

const DAWN = light('dawn', [
  [0, '#0d2449'],
  [0.16, '#163b6c'],
  [0.32, '#2f659f'],
  [0.42, '#7ba3cd'],
  [0.48, '#d3c3cf'],
  [0.53, '#ffd6b6'],
  [0.57, '#ffc489'],
]);

/** The hall of the curlers and of the skaters. */
const hall = (draw: string, x: number, y: number): PosterStage => ({
  draw,
  width: 1360,
  x,
  y,
  ink: 'night',
  room: y + 110,
  side: 'right',
  end: y + 442,
  under: '<path d="M0 0H1080V400H0Z" fill="#f3dec8"/>',
  over: '',
  // Only the wall and the bench: the window would stand behind the figures.
  cleared: {
    over: wallOver(`M0 ${y}H1080V${y + 380}H924V${y + 420}H0Z`, y, 510),
    room: y + 390,
  },
});

const STAGES: Record<string, PosterStage> = {
  rink: {
    draw: 'rinkPoster',
    width: 1640,
    x: -390,
    y: 212,
    ink: 'snow',
    room: 560,
    side: 'right',
    end: 748,
    under: DAWN + sun(456, 730, 62),
    over: '',
  },
  river: {
    draw: 'river',
    width: 1650,
    x: -566,
    y: 200,
    ink: 'snow',
    room: 560,
    side: 'left',
    end: 768,
    under: `<path d="M0 0H1080V300H0Z" fill="#4e8cc2"/>`,
    over: light('veil', [
      [0, PALETTE.deep, 0.97],
      [0.14, '#1f4f86', 0.95],
      [0.32, '#3f77ae', 0.72],
      [0.46, '#7fb0d4', 0],
    ]),
  },
  courtyard: {
    draw: 'courtyard',
    width: 1500,
    x: -160,
    y: 236,
    ink: 'snow',
    room: 470,
    side: 'right',
    end: 800,
    under: '<path d="M0 0H1080V300H0Z" fill="#071427"/>',
    over: light('veil', [
      [0, '#071a36', 0.9],
      [0.2, '#071a36', 0.5],
      [0.34, '#071a36', 0],
    ]),
  },
  slope: {
    draw: 'slopeOpen',
    width: 1500,
    x: -320,
    y: 276,
    ink: 'snow',
    room: 676,
    side: 'right',
    end: 760,
    horizon: 778,
    under: sun(880, 690, 58),
    over: '',
  },
  skihall: {
    draw: 'skihall',
    width: 1792,
    x: -330,
    y: 60,
    ink: 'snow',
    room: 560,
    side: 'left',
    end: 742,
    under: '<path d="M0 0H1080V100H0Z" fill="#3c6fa8"/>',
    over: light('veil', [
      [0, PALETTE.deep, 0.8],
      [0.18, '#24588f', 0.5],
      [0.34, '#24588f', 0],
    ]),
  },
  curling: hall('curling', -110, 262),
  icehall: hall('icehall', -20, 258),
  metro: {
    draw: 'metro',
    width: 1312,
    x: -232,
    y: 285,
    ink: 'night',
    room: 382,
    side: 'left',
    end: 668,
    under: '<path d="M0 0H1080V300H0Z" fill="#b9cfe0"/><path d="M0 1000H1080V1200H0Z" fill="#32557f"/>',
    // Without its line map, which would stand behind the words.
    over: '<path d="M0 270H1080V383H0Z" fill="#b9cfe0"/>',
  },
};

/** A dark hall, and the picture on its screen. */
const SCREEN: PosterStage = {
  draw: '',
  width: 1120,
  x: -20,
  y: 470,
  ink: 'snow',
  room: 424,
  side: 'right',
  end: 424,
  under: '<path d="M0 0H1080V1440H0Z" fill="#071427"/>',
  over: '',
};

/** The stage of a card on a tall image: its frame of the film, or its scene. Throws on a scene that has none. */
export function posterStage({ scene, still }: Pick<Card, 'scene' | 'still'>): PosterStage {
  if (still) return SCREEN;
  const { name } = stageOf(scene);
  const stage = STAGES[name] ?? placedStage(name);
  if (!stage) throw new Error(`posters know no scene "${scene}"`);
  return stage;
}
