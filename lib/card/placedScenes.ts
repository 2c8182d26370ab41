import { lightOver } from './gradient.ts';
import { PALETTE } from './palette.ts';
import type { PosterStage } from './posterStages.ts';

/** What a card has to know of a scene, in units of the scene: 1600 wide, 1000 high. */
interface Placed {
  /** The middle of the group, as a share of the scene's width. */
  focus: number;
  /** Left edge of the group, and its lowest foot. */
  left: number;
  feet: number;
  /** Colour of the scene's upper edge: it goes on above. */
  top: string;
  /** Under a roof: dark words on the wall, which is free only above windows and shelves. */
  inside?: true;
  /** The tag hangs left of them, because someone on the right is tall. */
  tagLeft?: true;
}

/** The scenes that were drawn with their people in the lower half and nothing to clear away. */
export const PLACED: Record<string, Placed> = {
  autumnhome: { focus: 0.55, left: 580, feet: 900, top: '#f8e6d0', inside: true },
  birches: { focus: 0.5, left: 420, feet: 884, top: '#6fa5d1' },
  busstop: { focus: 0.54, left: 500, feet: 860, top: '#29497c' },
  crossing: { focus: 0.5, left: 270, feet: 850, top: '#3179b9' },
  fallwell: { focus: 0.5, left: 350, feet: 895, top: '#7084b9' },
  fleamarket: { focus: 0.46, left: 380, feet: 900, top: '#81b3d8' },
  hallway: { focus: 0.63, left: 510, feet: 912, top: '#fbe9d6', inside: true },
  hire: { focus: 0.5, left: 280, feet: 926, top: '#b9cfe0', inside: true, tagLeft: true },
  icegames: { focus: 0.56, left: 420, feet: 866, top: '#4071a9' },
  lake: { focus: 0.52, left: 420, feet: 864, top: '#3d7ab4' },
  lakeside: { focus: 0.5, left: 550, feet: 858, top: '#5e88bd' },
  palmrink: { focus: 0.42, left: 200, feet: 900, top: '#f0dcc4', inside: true },
  parkrink: { focus: 0.5, left: 380, feet: 860, top: '#152e5a' },
  schoolgate: { focus: 0.5, left: 300, feet: 872, top: '#90b5d6', tagLeft: true },
  seal: { focus: 0.54, left: 420, feet: 896, top: '#5f9ece' },
  sledgehill: { focus: 0.54, left: 420, feet: 890, top: '#6096c7' },
  sledgehockey: { focus: 0.5, left: 470, feet: 884, top: '#9dbad0', inside: true },
  strapin: { focus: 0.51, left: 360, feet: 876, top: '#3f88c5' },
  train: { focus: 0.49, left: 310, feet: 908, top: '#b9cfe0', inside: true },
  warmup: { focus: 0.6, left: 400, feet: 890, top: '#4f88bf', tagLeft: true },
};

/** Dusk over the upper sky, for white words. */
const VEIL = lightOver('veil', 1080, 1440, [
  [0, PALETTE.deep, 0.97],
  [0.16, '#1f4f86', 0.93],
  [0.32, '#3f77ae', 0.66],
  [0.46, '#7fb0d4', 0],
]);

/** Leftmost person and lowest foot on a poster, px: the drift at its foot is low on the left, high on the right. */
const LEFT = 70;
const FEET = 1012;
/** The drift begins here at the latest: a scene reaches down to it. */
const DRIFT = 1116;

/** Such a scene on a tall image; undefined for the others, which have a stage of their own. */
export function placedStage(name: string): PosterStage | undefined {
  const placed = PLACED[name];
  if (!placed) return undefined;
  const { left, feet, top, inside, tagLeft } = placed;
  const width = inside ? 1340 : 1500;
  const scale = width / 1600;
  const y = Math.round(Math.max(FEET - feet * scale, DRIFT - width / 1.6));
  return {
    draw: name,
    width,
    x: tagLeft ? 0 : Math.round(Math.min(0, Math.max(1080 - width, LEFT - left * scale))),
    y,
    ink: inside ? 'night' : 'snow',
    room: inside ? 420 : 560,
    side: tagLeft ? 'left' : 'right',
    end: inside ? 640 : 700,
    under: `<path d="M0 0H1080V${y + 20}H0Z" fill="${top}"/>`,
    over: inside ? '' : VEIL,
  };
}
