import { lerp, px, soft } from './ease.ts';
import { size } from './timing.ts';

/** Where the camera looks in a scene's own units (1600 × 1000), and how large it shows them. */
export type Camera = { x: number; y: number; zoom: number };

/** A move from one camera to another; `k` runs from 0 to 1 and is eased here. */
export function move(from: Camera, to: Camera, k: number): Camera {
  const eased = soft(k);
  return {
    x: lerp(from.x, to.x, eased),
    y: lerp(from.y, to.y, eased),
    zoom: from.zoom * (to.zoom / from.zoom) ** eased,
  };
}

/**
 * Puts a layer in front of the camera. `depth` is 1 for the plane of the action, less for what is
 * farther (it slides less when the camera pans), more for what is nearer.
 */
export function view(camera: Camera, body: string, depth = 1, anchor = 800): string {
  const x = anchor + (camera.x - anchor) * depth;
  const left = px(size.width / 2 - x * camera.zoom);
  const top = px(size.height / 2 - camera.y * camera.zoom);
  return `<g transform="translate(${left} ${top})scale(${camera.zoom.toFixed(4)})">${body}</g>`;
}

/** A wash of colour over the whole picture, multiplied: the hour of the day. */
export const wash = (colour: string, opacity = 1): string =>
  `<rect width="${size.width}" height="${size.height}" fill="${colour}" opacity="${px(opacity)}" ` +
  'style="mix-blend-mode:multiply"/>';
