import sharp from 'sharp';
import type { Pixels } from './drawPixels.ts';
import { PALETTE } from './palette.ts';
import { TAG, TAG_BLEED } from './posterGeometry.ts';

/** Outline of a tag of this width, its corner at 0, 0. */
function outline(width: number, height: number): string {
  const cut = width * TAG.cut;
  return `M${cut} 0H${width - cut}L${width} ${cut}V${height - 6}Q${width} ${height} ${width - 6} ${height}H6Q0 ${height} 0 ${height - 6}V${cut}Z`;
}

function tagSvg(width: number, height: number, tilt: number): string {
  const [w, h] = [width + 2 * TAG_BLEED, height + 2 * TAG_BLEED];
  const path = outline(width, height);
  const hole = { x: width / 2, y: width * TAG.holeAt, r: width * TAG.hole };
  const inside = `<g transform="rotate(${tilt} ${w / 2} ${h / 2})translate(${TAG_BLEED} ${TAG_BLEED})">`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">` +
    '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="11"/></filter>' +
    `${inside}<g opacity=".34" filter="url(#soft)"><path d="${path}" transform="translate(0 14)" fill="${PALETTE.night}"/></g>` +
    `<path d="${path}" fill="${PALETTE.paper}"/>` +
    `<circle cx="${hole.x}" cy="${hole.y}" r="${hole.r}" fill="${PALETTE.sun}"/></g></svg>`
  );
}

const drawn = new Map<string, Promise<Pixels>>();

/** A blank tag with its shadow on nothing, `TAG_BLEED` px around it. Each is drawn once a process and kept. */
export function tagLayer(width: number, height: number, tilt: number): Promise<Pixels> {
  const key = `${width} ${height} ${tilt}`;
  const known = drawn.get(key);
  if (known) return known;
  const layer = sharp(Buffer.from(tagSvg(width, height, tilt)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({ data, width: info.width, height: info.height }));
  drawn.set(key, layer);
  return layer;
}
