import { join } from 'node:path';
import sharp from 'sharp';
import type { FilmFacts } from '#lib/content/schema/film.ts';
import { posterFiles, seekSheet } from '#lib/film/madeFiles.ts';
import { cache } from './paths.ts';
import { run } from './run.ts';

/** One picture of a film at `at` seconds, full size, as PNG. */
async function pictureAt(master: string, at: number): Promise<string> {
  const out = join(cache, 'picture.png');
  await run('ffmpeg', ['-y', '-ss', String(at), '-i', master, '-frames:v', '1', out]);
  return out;
}

/** The poster as JPEG, WebP and AVIF, 1280 wide: from a picture of its own, or from the master. */
export async function makePosters(facts: FilmFacts, master: string, own: string | undefined, dir: string) {
  const whole = sharp(own ?? (await pictureAt(master, facts.posterAt))).resize(1280);
  const { jpeg, webp, avif } = posterFiles(facts.poster);
  await whole.clone().jpeg({ quality: 80, mozjpeg: true }).toFile(join(dir, jpeg));
  await whole.clone().webp({ quality: 76, effort: 6 }).toFile(join(dir, webp));
  await whole.clone().avif({ quality: 56, effort: 6 }).toFile(join(dir, avif));
}

/** The twelve stills from a master, 1280 wide. */
export async function makeStills({ stills }: FilmFacts, master: string, dir: string): Promise<void> {
  for (const { file, at } of stills)
    await sharp(await pictureAt(master, at))
      .resize(1280)
      .jpeg({ quality: 80, mozjpeg: true })
      .toFile(join(dir, file));
}

/** One sheet with a small picture of every second. */
export async function makeSeekSheet({ seconds }: FilmFacts, master: string, dir: string): Promise<void> {
  const { columns, width, height, image } = seekSheet;
  const rows = Math.ceil(Math.ceil(seconds) / columns);
  const sheet = join(cache, 'seek.png');
  const tiles = `fps=1:start_time=0:round=near,scale=${width}:${height}:flags=lanczos,tile=${columns}x${rows}`;
  await run('ffmpeg', ['-y', '-i', master, '-vf', tiles, '-frames:v', '1', sheet]);
  await sharp(sheet).jpeg({ quality: 66, mozjpeg: true }).toFile(join(dir, image));
}
