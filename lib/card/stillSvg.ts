import { readFileSync } from 'node:fs';
import type { Still } from '#lib/share/card.ts';

/** A frame of the film, 16 to 9, as part of an SVG: `width` px wide, its upper left corner at x, y. */
export function stillSvg({ file }: Pick<Still, 'file'>, x: number, y: number, width: number): string {
  const jpeg = readFileSync(file).toString('base64');
  return (
    `<image x="${x}" y="${y}" width="${width}" height="${(width * 9) / 16}" ` +
    `href="data:image/jpeg;base64,${jpeg}" preserveAspectRatio="none"/>`
  );
}
