import type { FilmFacts } from '#lib/content/schema/film.ts';
import { run } from './run.ts';

type Rung = FilmFacts['encodes'][number];

interface Quality {
  crf: number;
  audio: string;
}

/** Quality of each rung by height: the smallest at which no banding and no torn edge was seen beside the master. */
const h264: Record<number, Quality & { level: string }> = {
  360: { crf: 29, audio: '64k', level: '3.0' },
  540: { crf: 28, audio: '96k', level: '3.1' },
  720: { crf: 28, audio: '96k', level: '3.1' },
  1080: { crf: 30, audio: '112k', level: '4.0' },
};
const av1: Record<number, Quality> = {
  540: { crf: 52, audio: '96k' },
  1080: { crf: 52, audio: '112k' },
};

/** The longest way between two keyframes, in frames; every cut is one besides. */
const longestGap = 120;

function coding({ codec, height }: Rung): { video: string[]; audio: string } {
  const known = codec === 'av1' ? av1 : h264;
  const quality = known[height];
  if (!quality)
    throw new Error(`film.yaml asks for ${codec} at ${height}p; known are ${Object.keys(known).join(', ')}.`);
  const crf = ['-crf', `${quality.crf}`];
  if (codec === 'av1')
    return {
      video: ['-c:v', 'libsvtav1', '-preset', '6', ...crf, '-svtav1-params', 'tune=0'],
      audio: quality.audio,
    };
  const level = ['-level', h264[height]?.level ?? '4.0'];
  const video = [
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
    '-preset',
    'slow',
    '-tune',
    'animation',
    ...crf,
    ...level,
  ];
  return { video, audio: quality.audio };
}

/** Encodes one rung of the ladder from a master's picture and a sound, with a keyframe at every cut (seconds). */
export async function encodeRung(
  rung: Rung,
  from: { master: string; sound: string; cuts: readonly number[] },
  out: string,
): Promise<void> {
  const { video, audio } = coding(rung);
  const cuts = from.cuts.map((at) => at.toFixed(3)).join(',');
  await run('ffmpeg', [
    ...['-y', '-i', from.master, '-i', from.sound, '-map', '0:v:0', '-map', '1:a:0'],
    ...['-map_metadata', '-1', '-fflags', '+bitexact', '-movflags', '+faststart'],
    ...['-vf', `scale=${rung.width}:${rung.height}:flags=lanczos`, '-pix_fmt', 'yuv420p'],
    ...[...video, '-g', `${longestGap}`, '-force_key_frames', cuts],
    ...['-c:a', 'aac', '-b:a', audio, '-ar', '48000', '-ac', '2', out],
  ]);
}
