import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type FilmFacts, filmFacts } from '#lib/content/schema/film.ts';
import { bareFrameOf } from '#lib/film/filmFiles.ts';
import { type Loudness, loudness, normalise } from './loudness.ts';
import { cache, content } from './paths.ts';
import { run } from './run.ts';
import { fps } from './timing.ts';

/** Quality of each rung of the ladder, by height. */
const ladder: Record<number, { crf: number; audio: string; level: string }> = {
  360: { crf: 29, audio: '72k', level: '3.0' },
  540: { crf: 27, audio: '96k', level: '3.1' },
  720: { crf: 27, audio: '112k', level: '3.1' },
};

/** Twelve moments for the stills, in seconds. */
const stillsAt = [3.6, 8.4, 11.9, 13.6, 17.6, 20.9, 23.2, 27.6, 30.6, 32.8, 37.2, 43.6];
const stillName = (index: number): string => `still-${String(index + 1).padStart(2, '0')}.jpg`;

const readFacts = async (): Promise<FilmFacts> =>
  filmFacts.parse(parse(await readFile(join(content, 'film.yaml'), 'utf8')));

/** Frame and file of each chapter's still at full size and without words: `still-02.jpg` → `frame-02.jpg`. */
export async function bareMoments(): Promise<[frame: number, file: string][]> {
  const { chapters } = await readFacts();
  return stillsAt.flatMap((at, index): [number, string][] =>
    chapters.some(({ still }) => still === stillName(index))
      ? [[Math.round(at * fps), join(content, bareFrameOf(stillName(index)))]]
      : [],
  );
}

async function encodeRung(
  master: string,
  sound: string,
  facts: FilmFacts,
  rung: FilmFacts['encodes'][number],
) {
  const quality = ladder[rung.height];
  if (!quality)
    throw new Error(`film.yaml asks for ${rung.height}p; known are ${Object.keys(ladder).join(', ')}.`);
  const cuts = facts.chapters.map(({ at }) => at.toFixed(3)).join(',');
  const picture = [
    '-vf',
    `scale=${rung.width}:${rung.height}:flags=lanczos`,
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
  ];
  const coding = [
    '-preset',
    'slow',
    '-tune',
    'animation',
    '-crf',
    String(quality.crf),
    '-level',
    quality.level,
  ];
  const keys = ['-pix_fmt', 'yuv420p', '-g', '100', '-force_key_frames', cuts];
  const audio = ['-c:a', 'aac', '-b:a', quality.audio, '-ar', '48000', '-ac', '2'];
  const plain = [
    '-map',
    '0:v:0',
    '-map',
    '1:a:0',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-movflags',
    '+faststart',
  ];
  const out = join(content, rung.file);
  await run('ffmpeg', [
    '-y',
    '-i',
    master,
    '-i',
    sound,
    ...plain,
    ...picture,
    ...coding,
    ...keys,
    ...audio,
    out,
  ]);
}

/** One picture of the master at `at` seconds as a JPEG of the given width. */
const picture = (master: string, at: number, width: number, quality: number, out: string): Promise<string> =>
  run('ffmpeg', [
    '-y',
    '-ss',
    String(at),
    '-i',
    master,
    '-frames:v',
    '1',
    '-vf',
    `scale=${width}:-2:flags=lanczos`,
    '-q:v',
    String(quality),
    out,
  ]);

export type Encoded = { sizes: [file: string, bytes: number][]; loudness: Loudness };

/**
 * Makes everything the site serves from a master: the ladder of film.yaml, poster and stills.
 * `poster` is a picture to use as it is; without it, the master's frame at 8.4 s.
 */
export async function encodeFilm(master: string, poster?: string): Promise<Encoded> {
  const facts = await readFacts();
  await mkdir(cache, { recursive: true });
  const sound = join(cache, 'sound-normal.wav');
  await normalise(master, sound);
  for (const rung of facts.encodes) await encodeRung(master, sound, facts, rung);
  if (poster) await copyFile(poster, join(content, facts.poster));
  else await picture(master, 8.4, facts.width, 4, join(content, facts.poster));
  for (const [index, at] of stillsAt.entries())
    await picture(master, at, 640, 7, join(content, stillName(index)));
  const files = [
    ...facts.encodes.map(({ file }) => file),
    facts.poster,
    ...stillsAt.map((_, index) => stillName(index)),
  ];
  const sizes = await Promise.all(
    files.map(async (file): Promise<[string, number]> => [file, (await stat(join(content, file))).size]),
  );
  const first = facts.encodes[0]?.file ?? '';
  return { sizes, loudness: await loudness(join(content, first)) };
}
