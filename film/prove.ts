import { createHash } from 'node:crypto';
import { openEasel } from './easel.ts';
import { frame } from './frame.ts';
import { scale, totalFrames } from './timing.ts';

/** `count` frames spread over the whole film. */
export const sampled = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * totalFrames) / count));

/** SHA-256 of each frame's file, drawn in a browser of their own. */
export async function hashesOf(indices: readonly number[]): Promise<string[]> {
  const { draw, close } = await openEasel(scale);
  const hashes: string[] = [];
  try {
    for (const index of indices)
      hashes.push(
        createHash('sha256')
          .update(await draw(frame(index)))
          .digest('hex'),
      );
  } finally {
    await close();
  }
  return hashes;
}

/** Renders `count` frames twice, in two browsers, in opposite order. Returns each frame with its two hashes. */
export async function prove(count: number): Promise<[frame: number, first: string, second: string][]> {
  const indices = sampled(count);
  const first = await hashesOf(indices);
  const second = (await hashesOf(indices.toReversed())).toReversed();
  return indices.map((index, at) => [index, first[at] ?? '', second[at] ?? '']);
}
