import { drawCord, drawKnot } from './drawCord.ts';
import { overlay, type Pixels } from './drawPixels.ts';
import { TAG } from './posterGeometry.ts';
import { holeOf } from './posterHang.ts';
import { codeSpot, type PosterPlan } from './posterPlan.ts';
import { drawQrCode } from './qrCode.ts';
import { tagLayer } from './tagLayer.ts';

const KNOT = 7;

/** Hangs the blank tag of a poster, if it has one, by its cord. In place. */
export async function drawPosterTag(onto: Pixels, { tag, drop }: PosterPlan): Promise<void> {
  if (!tag) return;
  const layer = await tagLayer(tag.width, tag.height, tag.tilt);
  const { width, height } = layer;
  const to = {
    left: Math.round(tag.centre.x - width / 2),
    top: drop + Math.round(tag.centre.y - height / 2),
  };
  overlay(onto, layer, { left: 0, top: 0, width, height }, to);
  const hole = holeOf(tag);
  const lean = Math.tan((tag.tilt * Math.PI) / 180);
  const from = { x: hole.x + (hole.y - tag.cordTop) * lean, y: tag.cordTop };
  const lower = ({ x, y }: { x: number; y: number }) => ({ x, y: y + drop });
  drawCord(onto, lower(from), lower({ x: hole.x, y: hole.y + tag.width * TAG.hole * 0.3 }));
  if (tag.cordTop > 0) drawKnot(onto, lower(from), KNOT);
}

/** Draws the code of a poster into its corner, in place. */
export function drawPosterCode(onto: Pixels, { code, drop }: PosterPlan): void {
  const { left, top } = codeSpot(code);
  drawQrCode(onto, code, { left, top: top + drop });
}
