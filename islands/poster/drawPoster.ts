import { PALETTE } from '#lib/card/palette.ts';
import { KICKER, POSTER, TITLE } from '#lib/card/posterGeometry.ts';
import { makerLayout } from '#lib/poster/makerLayout.ts';
import type { PosterJob } from '#lib/poster/posterJob.ts';
import { drawCode, drawFoot } from './drawFoot.ts';
import { drawLines } from './drawLines.ts';
import { drawTag } from './drawTag.ts';
import { type Faces, typesetter } from './pen.ts';

/** As the prebuilt posters look after their own compression; about 200 kB. */
const QUALITY = 0.86;

/**
 * Draws a poster over its picture and returns it as a JPEG in a data URL, or undefined where the browser has no canvas.
 * A data URL, since in-app browsers save no `blob:`.
 */
export function drawPoster(picture: HTMLImageElement, job: PosterJob, faces: Faces): string | undefined {
  const { words, template, address } = job;
  const element = document.createElement('canvas');
  element.width = POSTER.width;
  element.height = POSTER.height;
  const canvas = element.getContext('2d');
  if (!canvas) return undefined;
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'left';
  canvas.drawImage(picture, 0, 0, POSTER.width, POSTER.height);
  const layout = makerLayout(words, template, typesetter(canvas, faces));
  const ink = PALETTE[template.ink];
  const quiet = template.ink === 'snow' ? PALETTE.frost : PALETTE.slate;
  const place = { x: POSTER.margin, width: TITLE.width };
  drawLines(canvas, faces, { ...place, ...KICKER, lines: [words.kicker], face: 'text', colour: quiet });
  drawLines(canvas, faces, {
    ...place,
    ...layout.title,
    face: 'display',
    line: layout.title.size * TITLE.line,
    top: TITLE.top,
    colour: ink,
  });
  if (layout.tag) drawTag(canvas, layout.tag, faces);
  drawFoot(canvas, layout, words, faces);
  drawCode(canvas, address);
  return element.toDataURL('image/jpeg', QUALITY);
}
