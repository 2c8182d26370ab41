import { PALETTE } from '#lib/card/palette.ts';
import { TAG } from '#lib/card/posterGeometry.ts';
import type { HungTag } from '#lib/poster/makerLayout.ts';
import { NOTE_LEADING, SOURCE_LEADING, smallHeight } from '#lib/poster/makerTag.ts';
import type { SetText } from '#lib/poster/setText.ts';
import { BASE } from './drawLines.ts';
import { type Faces, fontOf } from './pen.ts';

/** Half of what the two strands of the cord part in their middle, twice over: a curve reaches half its handle. */
const PART = 14;
const KNOT = 7;

function drawPaper(canvas: CanvasRenderingContext2D, { width, height }: HungTag): void {
  const cut = width * TAG.cut;
  canvas.beginPath();
  for (const [x, y] of [
    [cut, 0],
    [width - cut, 0],
    [width, cut],
    [width, height],
    [0, height],
    [0, cut],
  ] as const)
    canvas.lineTo(x, y);
  canvas.closePath();
  canvas.shadowColor = '#0b1f3a57';
  canvas.shadowBlur = 30;
  canvas.shadowOffsetY = 14;
  canvas.fillStyle = PALETTE.paper;
  canvas.fill();
  canvas.shadowColor = 'transparent';
  canvas.beginPath();
  canvas.arc(width / 2, width * TAG.holeAt, width * TAG.hole, 0, 2 * Math.PI);
  canvas.fillStyle = PALETTE.sun;
  canvas.fill();
}

/** The number with its unit on one base line, in the middle of the room above the small words. */
function drawNumber(canvas: CanvasRenderingContext2D, tag: HungTag, faces: Faces, small: number): void {
  const { width, height, value, size, unit, unitSize } = tag;
  const middle = (width * TAG.figures + height - width * TAG.foot - small) / 2;
  const base = middle + size * BASE;
  canvas.font = fontOf(faces, size, 'display');
  const valueWidth = canvas.measureText(value).width;
  canvas.font = fontOf(faces, unitSize, 'display');
  const gap = unit ? size * 0.06 : 0;
  const left = (width - valueWidth - gap - (unit ? canvas.measureText(unit).width : 0)) / 2;
  canvas.fillStyle = PALETTE.night;
  if (unit) canvas.fillText(unit, left + valueWidth + gap, base);
  canvas.font = fontOf(faces, size, 'display');
  canvas.fillText(value, left, base);
}

function drawSmall(canvas: CanvasRenderingContext2D, tag: HungTag, faces: Faces, small: number): void {
  let top = tag.height - tag.width * TAG.foot - small;
  const set = ({ lines, size }: SetText, leading: number, colour: string): void => {
    canvas.font = fontOf(faces, size, 'text');
    canvas.fillStyle = colour;
    for (const line of lines) {
      canvas.fillText(line, tag.width / 2, top + size * (leading / 2 + BASE), tag.width * 0.94);
      top += size * leading;
    }
  };
  canvas.textAlign = 'center';
  set(tag.note, NOTE_LEADING, PALETTE.night);
  set(tag.source, SOURCE_LEADING, PALETTE.slate);
  canvas.textAlign = 'left';
}

/** Two strands of one loop, from what holds the tag down into its hole, and the knot. */
function drawCord(canvas: CanvasRenderingContext2D, { from, hole, width }: HungTag): void {
  const to = { x: hole.x, y: hole.y + width * TAG.hole * 0.3 };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  canvas.strokeStyle = PALETTE.cord;
  canvas.fillStyle = PALETTE.cord;
  canvas.lineWidth = 4.4;
  for (const part of [-PART, PART]) {
    canvas.beginPath();
    canvas.moveTo(from.x, from.y);
    canvas.quadraticCurveTo(middle.x + part, middle.y, to.x, to.y);
    canvas.stroke();
  }
  if (from.y <= 0) return;
  canvas.beginPath();
  canvas.arc(from.x, from.y, KNOT, 0, 2 * Math.PI);
  canvas.fill();
}

/** Draws the hanging tag with its words, and the cord over it. */
export function drawTag(canvas: CanvasRenderingContext2D, tag: HungTag, faces: Faces): void {
  const small = smallHeight(tag);
  canvas.save();
  canvas.translate(tag.centre.x, tag.centre.y);
  canvas.rotate((tag.tilt * Math.PI) / 180);
  canvas.translate(-tag.width / 2, -tag.height / 2);
  drawPaper(canvas, tag);
  drawNumber(canvas, tag, faces, small);
  drawSmall(canvas, tag, faces, small);
  canvas.restore();
  drawCord(canvas, tag);
}
