import { run } from './run.ts';

/**
 * How like a file is to its master, 0…1: the mean SSIM of all frames, luma and chroma, at the size at which the file
 * has its own pixels (the master is scaled down to it).
 */
export async function likeness(file: string, master: string, width: number, height: number): Promise<number> {
  const graph =
    `[0:v]setpts=PTS-STARTPTS[a];[1:v]scale=${width}:${height}:flags=lanczos,format=yuv420p,setpts=PTS-STARTPTS[b];` +
    '[a][b]ssim';
  const said = await run('ffmpeg', [
    ...['-hide_banner', '-nostats', '-i', file, '-i', master, '-lavfi', graph, '-f', 'null', '-'],
  ]);
  const all = /SSIM.*All:([\d.]+)/.exec(said)?.[1];
  if (!all) throw new Error(`ffmpeg printed no SSIM for ${file}.`);
  return Number(Number(all).toFixed(4));
}
