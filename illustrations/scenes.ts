import { autumnhome } from './kit/scene-autumnhome.mjs';
import { birches } from './kit/scene-birches.mjs';
import { busstop } from './kit/scene-busstop.mjs';
import { courtyard } from './kit/scene-courtyard.mjs';
import { crossing } from './kit/scene-crossing.mjs';
import { curling, icehall } from './kit/scene-curling.mjs';
import { fallwell } from './kit/scene-fallwell.mjs';
import { fleamarket } from './kit/scene-fleamarket.mjs';
import { hallway } from './kit/scene-hallway.mjs';
import { hire } from './kit/scene-hire.mjs';
import { icegames } from './kit/scene-icegames.mjs';
import { lake } from './kit/scene-lake.mjs';
import { lakeside } from './kit/scene-lakeside.mjs';
import { metro } from './kit/scene-metro.mjs';
import { palmrink } from './kit/scene-palmrink.mjs';
import { parkrink } from './kit/scene-parkrink.mjs';
import { rink } from './kit/scene-rink.mjs';
import { river } from './kit/scene-river.mjs';
import { schoolgate } from './kit/scene-schoolgate.mjs';
import { seal } from './kit/scene-seal.mjs';
import { skihall } from './kit/scene-skihall.mjs';
import { sledgehill } from './kit/scene-sledgehill.mjs';
import { sledgehockey } from './kit/scene-sledgehockey.mjs';
import { slope } from './kit/scene-slope.mjs';
import { strapin } from './kit/scene-strapin.mjs';
import { train } from './kit/scene-train.mjs';
import { warmup } from './kit/scene-warmup.mjs';

/** How a scene is drawn: `tag` is the price written on its hanging tag; without it the picture carries no price. */
interface SceneOptions {
  tag?: string;
  front?: 1;
  m?: 1;
  bare?: 1;
}
type Draw = (options: SceneOptions) => string;

/**
 * Every picture of the site by name: an SVG of 1600 × 1000 units. The figure on a tag stands for a price of the
 * page that shows it, so a scene with a price is drawn by that page's name for it : see lib/assets.
 */
const SCENES: Record<string, [Draw, SceneOptions]> = {
  rink: [rink, {}],
  rinkFront: [rink, { front: 1 }],
  rinkFrontM: [rink, { front: 1, m: 1 }],
  rinkPoster: [rink, { front: 1, m: 1, bare: 1 }],
  metro: [metro, {}],
  curling: [curling, {}],
  icehall: [icehall, {}],
  river: [river, {}],
  skihall: [skihall, {}],
  slope: [slope, {}],
  courtyard: [courtyard, {}],
  autumnhome: [autumnhome, {}],
  birches: [birches, {}],
  busstop: [busstop, {}],
  crossing: [crossing, {}],
  fallwell: [fallwell, {}],
  fleamarket: [fleamarket, {}],
  hallway: [hallway, {}],
  hire: [hire, {}],
  icegames: [icegames, {}],
  lake: [lake, {}],
  lakeside: [lakeside, {}],
  palmrink: [palmrink, {}],
  parkrink: [parkrink, {}],
  schoolgate: [schoolgate, {}],
  seal: [seal, {}],
  sledgehill: [sledgehill, {}],
  sledgehockey: [sledgehockey, {}],
  strapin: [strapin, {}],
  train: [train, {}],
  warmup: [warmup, {}],
};

/** With an open sky, for the titles of share images: never served on their own. */
const CARD_SCENES: Record<string, [Draw, SceneOptions]> = {
  rinkOpen: [rink, { front: 1, bare: 1 }],
  slopeOpen: [slope, { front: 1 }],
};

/** `Plain` names a scene without a tag; none of ours carries one unless a price is given. */
const plainName = (name: string): string => name.replace(/Plain$/, '');

export const SCENE_NAMES = [
  ...Object.keys(SCENES),
  'rinkPlain',
  'curlingPlain',
  'riverPlain',
  'skihallPlain',
] as const;

/** Draws one scene as an SVG document. Throws on an unknown name, naming the ones that exist. */
export function drawScene(name: string, tag?: string): string {
  const entry = SCENES[plainName(name)] ?? CARD_SCENES[name];
  if (!entry) throw new Error(`no scene is called "${name}"; there are: ${Object.keys(SCENES).join(', ')}`);
  const [draw, options] = entry;
  return draw(tag === undefined ? options : { ...options, tag });
}
