import { PALETTE } from '#lib/card/palette.ts';
import { FOOT, POSTER } from '#lib/card/posterGeometry.ts';
import { QUIET, qrCode } from '#lib/card/qrCode.ts';
import type { MakerLayout } from '#lib/poster/makerLayout.ts';
import type { PosterWords } from '#lib/poster/posterWords.ts';
import { drawLines } from './drawLines.ts';
import type { Faces } from './pen.ts';

/** Heights of the lines of the foot, px, as on the prebuilt posters (components/card/PosterFoot.tsx). */
const BRAND = { above: 12, below: 16, mark: 52, gap: 16, size: 50 } as const;
const SCAN = { size: 30, line: 42 } as const;
const HOST = { size: 27, line: 38 } as const;

/** The mark as in components/frame/Mark.tsx, 24 × 30 units: a dark tag, the sun in its hole, the horizon. */
const TAG = 'M6 0H18L24 6V28.500Q24 30 22.500 30H1.500Q0 30 0 28.500V6Z';

function drawMark(canvas: CanvasRenderingContext2D, x: number, y: number): void {
  const scale = BRAND.mark / 30;
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(scale, scale);
  canvas.fillStyle = PALETTE.night;
  canvas.fill(new Path2D(TAG));
  canvas.fillStyle = PALETTE.sun;
  canvas.beginPath();
  canvas.arc(12, 13, 6.5, 0, 2 * Math.PI);
  canvas.fill();
  canvas.fillRect(3, 20, 18, 2);
  canvas.restore();
}

/** The words on the snow, their last line at the bottom of the foot. */
export function drawFoot(
  canvas: CanvasRenderingContext2D,
  { about }: MakerLayout,
  { siteName, scan, host }: PosterWords,
  faces: Faces,
): void {
  const x = POSTER.margin;
  const { width } = FOOT;
  const hostTop = FOOT.top + FOOT.height - HOST.line;
  const scanTop = hostTop - SCAN.line;
  const brandTop = scanTop - BRAND.below - BRAND.mark;
  const aboutTop = brandTop - BRAND.above - about.lines.length * about.line;
  const { night } = PALETTE;
  const grey = PALETTE.slate;
  drawLines(canvas, faces, { ...about, face: 'text', x, top: aboutTop, colour: grey, width });
  drawMark(canvas, x, brandTop);
  const beside = BRAND.mark * 0.8 + BRAND.gap;
  drawLines(canvas, faces, {
    lines: [siteName],
    face: 'display',
    size: BRAND.size,
    line: BRAND.mark,
    x: x + beside,
    top: brandTop,
    colour: night,
    width: width - beside,
  });
  drawLines(canvas, faces, { ...SCAN, lines: [scan], face: 'text', x, top: scanTop, colour: night, width });
  drawLines(canvas, faces, { ...HOST, lines: [host], face: 'text', x, top: hostTop, colour: grey, width });
}

/** The code in the lower right corner: its last modules stand on the margins, the quiet zone around it is white. */
export function drawCode(canvas: CanvasRenderingContext2D, address: string): void {
  const { size, unit, width, rows } = qrCode(address);
  const quiet = QUIET * unit;
  const left = POSTER.width - POSTER.margin + quiet - width;
  const top = POSTER.height - POSTER.margin + quiet - width;
  canvas.fillStyle = PALETTE.paper;
  canvas.fillRect(left, top, width, width);
  canvas.fillStyle = PALETTE.night;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (rows[row]?.[column])
        canvas.fillRect(left + quiet + column * unit, top + quiet + row * unit, unit, unit);
}
