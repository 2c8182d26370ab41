/** Pixels in three or four bytes each, row by row. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** A rectangle of a picture, px. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Spot {
  left: number;
  top: number;
}

const CHANNELS = 3;

/** `below` covered by `above` to `alpha` of 255, in whole numbers. */
const mix = (below: number, above: number, alpha: number): number =>
  (below * (255 - alpha) + above * alpha + 127) / 255;

/**
 * Lays a part of a picture with alpha (RGBA, not premultiplied) over an opaque one (RGB), in place. What falls outside
 * is left out. By hand, because only what has words or shadow is touched, not the whole picture.
 */
export function overlay(onto: Pixels, picture: Pixels, from: Area, to: Spot): void {
  const { data: target, width, height } = onto;
  const { data: source } = picture;
  const first = Math.max(0, -to.left);
  const last = Math.min(from.width, width - to.left);
  for (let row = Math.max(0, -to.top); row < Math.min(from.height, height - to.top); row++) {
    let s = ((from.top + row) * picture.width + from.left + first) * 4;
    let t = ((to.top + row) * width + to.left + first) * CHANNELS;
    for (let column = first; column < last; column++, s += 4, t += CHANNELS) {
      const alpha = source[s + 3] as number;
      if (alpha === 0) continue;
      target[t] = mix(target[t] as number, source[s] as number, alpha);
      target[t + 1] = mix(target[t + 1] as number, source[s + 1] as number, alpha);
      target[t + 2] = mix(target[t + 2] as number, source[s + 2] as number, alpha);
    }
  }
}

/** Fills a rectangle with one colour, in place. It must lie inside. */
export function fillArea(onto: Pixels, { left, top, width, height }: Area, colour: readonly number[]): void {
  const line = Buffer.alloc(width * CHANNELS, Buffer.from(colour));
  for (let row = 0; row < height; row++) line.copy(onto.data, ((top + row) * onto.width + left) * CHANNELS);
}
