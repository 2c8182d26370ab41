import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFile, START, toProblems } from '#lib/content/finding.ts';
import { type Content, ContentError } from '#lib/content/index.ts';
import { imageMessages } from '#lib/content/messages/imageMessages.ts';
import { BrokenPicture, type MadeFile, makeDrawing, makePhoto } from '#lib/pictures/makePicture.ts';
import { contentHash } from './hashedFile.ts';
import { PICTURES_FILE, type PictureManifest, type PreparedPicture, photoUrl } from './pictureManifest.ts';

const HERE = {
  content: 'content',
  /** What has been made of photographs before, by the hash of their bytes, focus and recipe. */
  cache: path.join('.cache', 'pictures'),
  list: PICTURES_FILE,
};

/** A picture of an article, and where it lies. */
interface Entry {
  key: string;
  file: string;
  source: string;
  focus: string | undefined;
}

/** Every picture that an article of the content shows. `dir` is the content folder. */
const entriesOf = ({ guides, pages }: Content, dir: string): Entry[] =>
  [
    ...guides.map(({ slug, facts }) => ({ folder: `guides/${slug}`, facts })),
    ...Object.values(pages).map(({ slug, facts }) => ({ folder: `pages/${slug}`, facts })),
  ].flatMap(({ folder, facts }) =>
    (facts.pictures ?? []).map(({ file, focus }) => ({
      key: `${folder}/${file}`,
      file,
      source: path.join(dir, folder, file),
      focus,
    })),
  );

/** The part of a file's name that may stand in an address. */
const stemOf = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'picture';

type Write = (name: string, bytes: string | Uint8Array) => string;

async function photo(
  { file, source, focus }: Entry,
  write: Write,
  keep: Set<string>,
  cache: string,
): Promise<PreparedPicture> {
  const made = await makePhoto(source, focus, cache);
  keep.add(made.hash);
  const stem = `/_a/${stemOf(file)}`;
  const cut = (name: MadeFile['cut']) => (name === 'phone' ? `${stem}-phone` : stem);
  const { phone, ...wide } = made.photo;
  const prepared = {
    kind: 'photo' as const,
    hash: made.hash,
    ...wide,
    stem,
    ...(phone ? { phone: { ...phone, stem: cut('phone') } } : {}),
  };
  for (const one of made.files)
    write(
      path.basename(photoUrl(prepared, { ...wide, stem: cut(one.cut) }, one.width, one.format)),
      one.bytes,
    );
  return prepared;
}

function drawing({ file, source }: Entry, write: Write): PreparedPicture {
  const { svg, width, height } = makeDrawing(source);
  return { kind: 'drawing', width, height, url: write(`${stemOf(file)}.${contentHash(svg)}.svg`, svg) };
}

/**
 * Makes what pages show of every picture of the content's articles, into a folder of hashed names, and writes the list
 * of them. A photograph is made once, as long as it and the way to make it stay the same.
 * @param at the content folder, the folder for what is kept, and the file for the list
 * @returns names of the files
 * @throws ContentError where a picture cannot be decoded
 */
export async function putPictures(content: Content, into: string, at = HERE): Promise<string[]> {
  const manifest: Record<string, PreparedPicture> = {};
  const names: string[] = [];
  const keep = new Set<string>();
  const write: Write = (name, bytes) => {
    writeFileSync(path.join(into, name), bytes);
    names.push(name);
    return `/_a/${name}`;
  };
  mkdirSync(at.cache, { recursive: true });
  for (const entry of entriesOf(content, at.content)) {
    try {
      const isDrawing = /\.svg$/i.test(entry.file);
      manifest[entry.key] = isDrawing ? drawing(entry, write) : await photo(entry, write, keep, at.cache);
    } catch (error) {
      if (!(error instanceof BrokenPicture)) throw error;
      throw new ContentError(
        toProblems(inFile(entry.source, [imageMessages.broken(START, entry.file)]), 'zh'),
      );
    }
  }
  for (const name of readdirSync(at.cache))
    if (!keep.has(name.split('-')[0] ?? '')) rmSync(path.join(at.cache, name), { force: true });
  const unfinished = `${at.list}.tmp`;
  writeFileSync(unfinished, `${JSON.stringify(manifest satisfies PictureManifest)}\n`);
  renameSync(unfinished, at.list);
  return names;
}
