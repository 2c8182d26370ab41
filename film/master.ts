import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, frames, masterFile } from './paths.ts';
import { type Rendered, renderFrames } from './render.ts';
import { run } from './run.ts';
import { track } from './sound/track.ts';
import { fps, totalFrames } from './timing.ts';

/** Draws the whole film, makes its sound, and joins both: H.264 of very high quality with PCM sound. */
export async function renderMaster(): Promise<Rendered> {
  const done = await renderFrames(Array.from({ length: totalFrames }, (_, index) => index));
  const sound = join(cache, 'sound.wav');
  await writeFile(sound, track());
  const pictures = ['-framerate', `${fps}`, '-i', join(frames, '%05d.jpg')];
  const colour = ['-vf', 'scale=in_range=full:in_color_matrix=bt601:out_range=tv:out_color_matrix=bt709'];
  const tags = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
  const video = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '8', '-pix_fmt', 'yuv420p'];
  const length = ['-frames:v', `${totalFrames}`];
  await run('ffmpeg', [
    ...['-y', ...pictures, '-i', sound, ...length, ...colour, ...video, ...tags],
    ...['-c:a', 'pcm_s16le', masterFile],
  ]);
  return done;
}
