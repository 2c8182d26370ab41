import { courtyard } from './kit/scene-courtyard.mjs';
import { curling, icehall } from './kit/scene-curling.mjs';
import { metro } from './kit/scene-metro.mjs';
import { rink } from './kit/scene-rink.mjs';
import { river } from './kit/scene-river.mjs';
import { skihall } from './kit/scene-skihall.mjs';
import { slope } from './kit/scene-slope.mjs';

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
