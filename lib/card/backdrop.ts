import sharp from 'sharp';
import { drawScene } from '#illustrations/scenes.ts';
import type { Card, Still } from '#lib/share/card.ts';
import type { CardPlan } from './cardPlan.ts';
import type { Pixels } from './drawPixels.ts';
import { HILL_LIGHTS, hillLight } from './hillLights.ts';
import { PALETTE } from './palette.ts';
import { PANEL } from './panelGeometry.ts';
import { posterSvg } from './posterBackdrop.ts';
import { type SkyPlan, skyDepth } from './skyPlan.ts';
import { squareSvg } from './squareBackdrop.ts';
import { skyOf, stageOf, veilOver } from './stages.ts';
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

/** Pictures of a card are as wide as it is, so that a scene goes on at its left where it ends at its right. */
const rise = (ratio: number): number => H - W / ratio;

/**
 * The band of words across the picture. The scene is turned, as a panorama is, until its people stand in the
 * middle of what the band leaves free on the right; the seam of its ends is behind the band.
 */
function panelSvg(card: Pictured, right: number): string {
  const { left, lean } = PANEL;
  const free = right - lean;
  const { focus } = card.still ?? stageOf(card.scene);
  const x = Math.round(Math.min(free, Math.max(left, (free + W) / 2 - focus * W)));
  const at = (start: number): string =>
    card.still
      ? stillSvg(card.still, start, rise(16 / 9), W)
      : inset(stageOf(card.scene).name, start, rise(1.6), W);
  const band = `<path d="M${left} 0H${right}L${free} ${H}H${left - lean}Z" fill="${PALETTE.paper}"/>`;
  return svg(W, H, at(x - W) + at(x) + band);
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

/** A frame of the film, and over it the dusk in which its title stands. */
const screenSvg = (still: Still, plan: SkyPlan): string =>
  svg(W, H, stillSvg(still, 0, rise(16 / 9), W) + veilOver(skyDepth(plan)) + SNOW);

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
    return { key: `${name} ${body.right}`, draw: () => panelSvg(card, body.right) };
  const light = name === 'slope' ? variant(card.key, HILL_LIGHTS) : 0;
  if (body.layout === 'sky') {
    const { still } = card;
    return {
      key: `${name} sky ${light}`,
      draw: () => (still ? screenSvg(still, body) : skySvg(name, light)),
    };
  }
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
