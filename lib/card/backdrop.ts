import sharp from 'sharp';
import { drawScene } from '#illustrations/scenes.ts';
import type { CardPlan } from './cardPlan.ts';
import { PALETTE } from './palette.ts';
import { PANEL } from './panelGeometry.ts';
import { squareSvg } from './squareBackdrop.ts';
import { skyOf, stageOf } from './stages.ts';

/** A picture without words, as pixels ready to be written on. */
export interface Backdrop {
  data: Buffer;
  width: number;
  height: number;
}

const W = 1200;
const H = 630;

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;

/** A scene of 1600 × 1000 units laid into the card, `width` px wide. */
const inset = (scene: string, x: number, y: number, width: number): string =>
  drawScene(scene).replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${width / 1.6}" `);

/** The picture to the right of a panel, and the panel with its slanted edge. */
function panelSvg(scene: string, panel: number): string {
  const { name, focus } = stageOf(scene);
  const left = panel - PANEL.lean;
  const room = W - left;
  const width = Math.max(H * 1.6, room);
  const x = left + Math.min(0, Math.max(room - width, room / 2 - focus * width));
  const paper = `<path d="M0 0H${panel}L${left} ${H}H0Z" fill="${PALETTE.paper}"/>`;
  return svg(W, H, inset(name, x, H - width / 1.6, width) + paper);
}

/** The snow at the foot of a card; the site's name stands on it. */
const SNOW = `<path d="M0 570C220 544 380 554 560 571S960 586 1200 558V630H0Z" fill="${PALETTE.snow}"/>`;

function skySvg(scene: string): string {
  const sky = skyOf(scene);
  if (!sky) throw new Error(`the scene "${scene}" has no sky for a title`);
  const picture = inset(sky.draw, sky.x, sky.y, sky.width);
  return svg(W, H, (sky.under ?? '') + picture + (sky.over ?? '') + SNOW);
}

const drawn = new Map<string, Promise<Backdrop>>();

async function rasterise(source: string): Promise<Backdrop> {
  const { data, info } = await sharp(Buffer.from(source))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Name of a card's picture, and its drawing. */
function pictureOf(scene: string, body: CardPlan['body']): { key: string; draw: () => string } {
  const { name } = stageOf(scene);
  if (body.layout === 'panel')
    return { key: `${name} ${body.panel}`, draw: () => panelSvg(name, body.panel) };
  if (body.layout === 'sky') return { key: `${name} sky`, draw: () => skySvg(name) };
  const markAlone = body.face === 'mark';
  return { key: markAlone ? 'mark' : 'tag', draw: () => svg(300, 300, squareSvg(markAlone)) };
}

/** The picture behind a card. Each is drawn once a process and kept: some thirty stand behind all cards. */
export function backdropOf(scene: string, { body }: CardPlan): Promise<Backdrop> {
  const { key, draw } = pictureOf(scene, body);
  const known = drawn.get(key);
  if (known) return known;
  const picture = rasterise(draw());
  drawn.set(key, picture);
  return picture;
}
