import { run } from './run.ts';

/** Broadcast-style measures of a sound: LUFS, dBTP, LU. */
export type Loudness = { integrated: number; truePeak: number; range: number };

const target = { integrated: -16, truePeak: -1.3, range: 11 };
const aim = `I=${target.integrated}:TP=${target.truePeak}:LRA=${target.range}`;

/** Reads the JSON that ffmpeg's loudnorm prints at the end of its words. */
function measured(said: string): Record<string, string> {
  const json = /\{[^{}]*"input_i"[^{}]*\}/.exec(said)?.[0];
  if (!json) throw new Error('ffmpeg printed no loudness measurement.');
  return JSON.parse(json) as Record<string, string>;
}

const measure = (file: string): Promise<string> =>
  run('ffmpeg', [
    '-hide_banner',
    '-nostats',
    '-i',
    file,
    '-vn',
    '-af',
    `loudnorm=${aim}:print_format=json`,
    '-f',
    'null',
    '-',
  ]);

/** Two passes: measures `file`, then writes its sound to `out` (WAV, 48 kHz) at −16 LUFS, peaks under −1 dBTP. */
export async function normalise(file: string, out: string): Promise<void> {
  const m = measured(await measure(file));
  const known = `measured_I=${m.input_i}:measured_TP=${m.input_tp}:measured_LRA=${m.input_lra}:measured_thresh=${m.input_thresh}`;
  const filter = `loudnorm=${aim}:${known}:offset=${m.target_offset}:linear=true`;
  await run('ffmpeg', ['-y', '-i', file, '-vn', '-af', filter, '-ar', '48000', '-c:a', 'pcm_s16le', out]);
}

/** How loud a finished file is. */
export async function loudness(file: string): Promise<Loudness> {
  const m = measured(await measure(file));
  return { integrated: Number(m.input_i), truePeak: Number(m.input_tp), range: Number(m.input_lra) };
}
