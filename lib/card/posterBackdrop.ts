import { drawScene } from '#illustrations/scenes.ts';
import type { Card, Still } from '#lib/share/card.ts';
import { hillLight } from './hillLights.ts';
import { PALETTE } from './palette.ts';
import { POSTER } from './posterGeometry.ts';
import { posterStage } from './posterStages.ts';
import { stillSvg } from './stillSvg.ts';

/** The snowdrift at the foot: low where the people stand, high behind the code. */
const DRIFT =
  '<path d="M0 1102C150 1068 280 1104 420 1074S540 970 700 964 1000 964 1080 980V2000H0Z" fill="#cfe2f0"/>' +
  `<path d="M0 1128C150 1096 280 1130 420 1100S540 996 700 990 1000 988 1080 1000V2000H0Z" fill="${PALETTE.paper}"/>`;

/** The film's thread above its frame: red as far as it has been played, and there the sun as the play button. */
function threadSvg({ progress }: Pick<Still, 'progress'>, y: number): string {
  const x = Math.round(POSTER.margin + progress * (POSTER.width - 2 * POSTER.margin));
  return (
    `<path d="M0 ${y}H1080" stroke="#3f74a8" stroke-width="5"/>` +
    `<path d="M0 ${y}H${x}" stroke="${PALETTE.cord}" stroke-width="7"/>` +
    `<circle cx="${x}" cy="${y}" r="40" fill="${PALETTE.sun}"/>` +
    `<path d="M${x - 11} ${y - 18}L${x + 21} ${y}L${x - 11} ${y + 18}Z" fill="${PALETTE.night}"/>`
  );
}

type Pictured = Pick<Card, 'scene' | 'still'>;

/** Variants of a poster's picture. Px. */
interface Setup {
  /** The scene gives way to a number. */
  cleared: boolean;
  /** Which light the hill has. */
  light: number;
  /** Height of the image, and how far down the poster lies on it. */
  height: number;
  drop: number;
}

/** The picture of a poster without words, 1080 × 1440: sky, scene and snow. */
function pictureSvg(card: Pictured, { cleared, light }: Setup): string {
  const stage = posterStage(card);
  const { draw, width, x, y, under, horizon } = stage;
  if (card.still) return under + stillSvg(card.still, x, y, width) + threadSvg(card.still, y) + DRIFT;
  const place = `x="${x}" y="${y}" width="${width}" height="${width / 1.6}"`;
  const scene = drawScene(draw).replace('<svg ', `<svg ${place} `);
  const hill = horizon === undefined ? undefined : hillLight(light, POSTER.width, POSTER.height, horizon);
  const over = (hill?.over ?? '') + ((cleared && stage.cleared?.over) || stage.over);
  return (hill?.under ?? '') + under + scene + over + DRIFT;
}

/** The same on the whole image; the dark of the film's hall goes on above. */
export function posterSvg(card: Pictured, setup: Setup): string {
  const { width } = POSTER;
  const { height, drop } = setup;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path d="M0 0H${width}V${height}H0Z" fill="#071427"/>` +
    `<g transform="translate(0 ${drop})">${pictureSvg(card, setup)}</g></svg>`
  );
}
