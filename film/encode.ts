import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type FilmFacts, filmFacts } from '#lib/content/schema/film.ts';
import { chapterTrack, filesOf, seekSheet } from '#lib/film/madeFiles.ts';
import { chaptersVtt, seekVtt } from '#lib/film/writeTrack.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { encodeRung } from './ladder.ts';
import { likeness } from './likeness.ts';
import { type Loudness, loudness, normalise } from './loudness.ts';
import { cache, content } from './paths.ts';
import { makePosters, makeSeekSheet, makeStills } from './pictures.ts';
import { probe } from './probe.ts';

/** What `encodes.json` says of a film's files: sizes in bytes, likeness to the master as SSIM, loudness. */
export interface Report {
  seconds: number;
  bytes: number;
  encodes: { file: string; codec: string; bytes: number; ssim: number; keyframes: number[] }[];
  loudness: Loudness;
  pictures: Record<string, number>;
}

/** How far a master may be from the length that film.yaml states, s: a frame more or less. */
const sameLength = 0.1;

export const readFacts = async (): Promise<FilmFacts> =>
  filmFacts.parse(parse(await readFile(join(content, 'film.yaml'), 'utf8')));

const bytesOf = async (file: string): Promise<number> => (await stat(join(content, file))).size;

/** Refuses a master that film.yaml does not describe, before anything is made from it. */
async function expectLength(master: string, { seconds, chapters }: FilmFacts): Promise<void> {
  const found = (await probe(master)).seconds;
  const last = chapters.at(-1)?.at ?? 0;
  if (Math.abs(found - seconds) > sameLength || last >= found)
    throw new Error(
      `${master} 长 ${found.toFixed(2)} 秒，film.yaml 写的是 ${seconds} 秒，末章从 ${last} 秒开始：改好 seconds 和 chapters 再编码。\n` +
        `${master} lasts ${found.toFixed(2)} s, film.yaml says ${seconds} s and starts its last chapter at ${last} s: mend \`seconds\` and \`chapters\` first.`,
    );
}

/** What is drawn for the film itself and need not come from the master. */
interface Own {
  poster: string;
  /** The stills are there already. */
  stills: true;
}

/** Makes everything the site serves from a master, and measures it. `own` is for the film drawn here. */
export async function encodeFilm(master: string, own?: Own): Promise<Report> {
  const facts = await readFacts();
  await expectLength(master, facts);
  const encoded = join(cache, 'encoded');
  await mkdir(encoded, { recursive: true });
  const sound = join(cache, 'sound-normal.wav');
  await normalise(master, sound);
  const cuts = facts.chapters.map(({ at }) => at);
  const encodes: Report['encodes'] = [];
  for (const rung of facts.encodes) {
    const { file, codec, width, height } = rung;
    const out = join(encoded, file);
    await encodeRung(rung, { master, sound, cuts }, out);
    const ssim = await likeness(out, master, width, height);
    encodes.push({
      file,
      codec,
      bytes: (await stat(out)).size,
      ssim,
      keyframes: (await probe(out)).keyframes,
    });
  }
  // Only now: what the site serves is whole at every moment.
  for (const { file } of encodes) await copyFile(join(encoded, file), join(content, file));
  await makePosters(facts, master, own?.poster, content);
  if (!own) await makeStills(facts, master, content);
  await makeSeekSheet(facts, master, content);
  await writeFile(join(content, seekSheet.track), seekVtt(facts.seconds, seekSheet.image));
  for (const locale of LOCALES)
    await writeFile(join(content, chapterTrack(locale)), chaptersVtt(facts, locale));
  return report(facts, encodes);
}

/** Adds up what was made and writes it down beside it. */
async function report(facts: FilmFacts, encodes: Report['encodes']): Promise<Report> {
  const media = new Set(encodes.map(({ file }) => file));
  const pictures: Record<string, number> = {};
  for (const file of filesOf(facts))
    if (!media.has(file) && !file.endsWith('.vtt')) pictures[file] = await bytesOf(file);
  const sizes = [...encodes.map(({ bytes }) => bytes), ...Object.values(pictures)];
  const made: Report = {
    seconds: facts.seconds,
    bytes: sizes.reduce((sum, one) => sum + one, 0),
    encodes,
    loudness: await loudness(join(content, encodes[0]?.file ?? '')),
    pictures,
  };
  await writeFile(join(content, 'encodes.json'), `${JSON.stringify(made, null, 1)}\n`);
  return made;
}
