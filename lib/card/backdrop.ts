import sharp from 'sharp';
import { drawScene } from '#illustrations/scenes.ts';
import type { Card } from '#lib/share/card.ts';
import type { CardPlan } from './cardPlan.ts';
import type { Pixels } from './drawPixels.ts';
import { HILL_LIGHTS, hillLight } from './hillLights.ts';
import { PALETTE } from './palette.ts';
import { PANEL } from './panelGeometry.ts';
import { posterSvg } from './posterBackdrop.ts';
import { squareSvg } from './squareBackdrop.ts';
import { skyOf, stageOf } from './stages.ts';
import { stillSvg } from './stillSvg.ts';
import { variant } from './variant.ts';

/** What decides a card's picture; the key chooses the light of the hill. */
type Pictured = Pick<Card, 'key' | 'scene' | 'still'>;

const W = 1200;
const H = 630;

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;

/** A scene of 1600 × 1000 units laid into the card, `width` px wide. */
const inset = (scene: string, x: number, y: number, width: number): string =>
  drawScene(scene).replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${width / 1.6}" `);

/** The panel with its slanted edge, and to the right of it the scene or the frame of the film. */
function panelSvg(card: Pictured, panel: number): string {
  const left = panel - PANEL.lean;
  const room = W - left;
  const paper = `<path d="M0 0H${panel}L${left} ${H}H0Z" fill="${PALETTE.paper}"/>`;
  const { name, focus } = card.still ? { name: '', focus: card.still.focus } : stageOf(card.scene);
  const ratio = card.still ? 16 / 9 : 1.6;
  const width = Math.max(H * ratio, room);
  const x = left + Math.min(0, Math.max(room - width, room / 2 - focus * width));
  const y = H - width / ratio;
  return svg(W, H, (card.still ? stillSvg(card.still, x, y, width) : inset(name, x, y, width)) + paper);
}

/** The snow at the foot of a card; the site's name stands on it. */
const SNOW = `<path d="M0 570C220 544 380 554 560 571S960 586 1200 558V630H0Z" fill="${PALETTE.snow}"/>`;

function skySvg(scene: string, light: number): string {
  const sky = skyOf(scene);
  if (!sky) throw new Error(`the scene "${scene}" has no sky for a title`);
  const picture = inset(sky.draw, sky.x, sky.y, sky.width);
  const hill = sky.horizon === undefined ? undefined : hillLight(light, W, H, sky.horizon);
  const under = (hill?.under ?? '') + (sky.under ?? '');
  return svg(W, H, under + picture + (hill?.over ?? '') + (sky.over ?? '') + SNOW);
}

const drawn = new Map<string, Promise<Pixels>>();

async function rasterise(source: string): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(source))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Name of a card's picture, and its drawing. */
function pictureOf(card: Pictured, body: CardPlan['body']): { key: string; draw: () => string } {
  const name = card.still?.file ?? stageOf(card.scene).name;
  if (body.layout === 'panel')
    return { key: `${name} ${body.panel}`, draw: () => panelSvg(card, body.panel) };
  const light = name === 'slope' ? variant(card.key, HILL_LIGHTS) : 0;
  if (body.layout === 'sky') return { key: `${name} sky ${light}`, draw: () => skySvg(name, light) };
  if (body.layout === 'poster') {
    const { height, drop } = body;
    const cleared = body.figure !== undefined;
    return {
      key: `${name} ${light} ${height} ${cleared}`,
      draw: () => posterSvg(card, { cleared, light, height, drop }),
    };
  }
  const markAlone = body.face === 'mark';
  return { key: markAlone ? 'mark' : 'tag', draw: () => svg(300, 300, squareSvg(markAlone)) };
}

/**
 * The picture behind a card. Each is drawn once a process and kept: some fifty stand behind all cards. Frames of the film
 * are not: two cards show each, and forty more pictures would take 150 MB.
 */
export function backdropOf(card: Pictured, { body }: CardPlan): Promise<Pixels> {
  const { key, draw } = pictureOf(card, body);
  if (card.still) return rasterise(draw());
  const known = drawn.get(key);
  if (known) return known;
  const picture = rasterise(draw());
  drawn.set(key, picture);
  return picture;
}
