import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Drawn frames, sound and master: everything that can be made again. */
export const cache = join(root, '.cache/film');
export const frames = join(cache, 'frames');
export const masterFile = join(cache, 'master.mov');
export const posterFile = join(cache, 'poster.jpg');
/** What the site serves. */
export const content = join(root, 'content/film');
export const face = join(root, 'lib/fonts/SmileySans-Oblique.woff2');

/** Where a frame's picture lies. */
export const frameFile = (index: number): string => join(frames, `${String(index).padStart(5, '0')}.jpg`);
