import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEasel } from './easel.ts';
import { bareFrame, frame, posterFrame } from './frame.ts';
import { cache, frameFile, frames, posterFile } from './paths.ts';
import { scale, size } from './timing.ts';

export interface Rendered {
  drawn: number;
  msPerFrame: number;
}

const keys = join(cache, 'drawn.json');
/** What is drawn may be lost to an interruption: at most this many frames. */
const savedEvery = 25;

/** What each cached frame was drawn from: a frame is drawn again only when its SVG changed. */
const drawnBefore = async (): Promise<Record<string, string>> =>
  readFile(keys, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, string>,
    () => ({}),
  );
const pixels = `${size.width * scale}×${size.height * scale}`;
const keyOf = (svg: string): string => createHash('sha1').update(`${pixels} ${svg}`).digest('base64url');

/** Draws the frames whose picture changed since the last run, and the poster. An interrupted run goes on where it was. */
export async function renderFrames(indices: readonly number[]): Promise<Rendered> {
  await mkdir(frames, { recursive: true });
  const known = await drawnBefore();
  const { draw, close } = await openEasel(scale);
  const began = performance.now();
  let drawn = 0;
  try {
    for (const index of indices) {
      const svg = frame(index);
      const key = keyOf(svg);
      if (known[index] === key && existsSync(frameFile(index))) continue;
      await writeFile(frameFile(index), await draw(svg));
      known[index] = key;
      drawn += 1;
      if (drawn % savedEvery === 0) await writeFile(keys, JSON.stringify(known));
    }
    await writeFile(posterFile, await draw(posterFrame(), 100));
  } finally {
    await close();
    await writeFile(keys, JSON.stringify(known));
  }
  return { drawn, msPerFrame: Math.round((performance.now() - began) / Math.max(1, drawn)) };
}

/** Draws some frames without words, each into its file: moments of the film as both languages show them. */
export async function renderBare(wanted: readonly (readonly [index: number, file: string])[]): Promise<void> {
  const { draw, close } = await openEasel(1);
  try {
    for (const [index, file] of wanted) await writeFile(file, await draw(bareFrame(index), 84));
  } finally {
    await close();
  }
}
