import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { optimize } from 'svgo';
import { drawPose, POSE_NAMES } from '#illustrations/poses.ts';
import { drawScene, SCENE_NAMES } from '#illustrations/scenes.ts';
import { drawSpot, SPOT_NAMES } from '#illustrations/spots.ts';
import type { Content } from '#lib/content/index.ts';
import { filesOf, framesOf, seekSheet } from '#lib/film/madeFiles.ts';
import { displayGlyphs } from '#lib/fonts/displayGlyphs.ts';
import { listed, type Slice, slicesOf } from '#lib/fonts/slices.ts';
import { standInCss } from '#lib/fonts/standIns.ts';
import { DISPLAY_FONT, LATIN_FONT, subset } from '#lib/fonts/subset.ts';
import { buildIslands } from '#lib/islands/bundle.ts';
import { hashedName } from './hashedFile.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { PUBLIC_DIR } from './publicDir.ts';
import { putPictures } from './putPictures.ts';

type Put = (name: string, file: string, bytes: string | Uint8Array) => string;

const small = (svg: string): string => optimize(svg, { multipass: true, floatPrecision: 1 }).data;

function putDrawings(put: Put): void {
  for (const name of SCENE_NAMES) put(`scene/${name}`, `${name}.svg`, small(drawScene(name)));
  for (const name of POSE_NAMES) put(`pose/${name}`, `pose-${name}.svg`, small(drawPose(name)));
  for (const name of SPOT_NAMES) put(`spot/${name}`, `spot-${name}.svg`, small(drawSpot(name)));
}

const faceCss = (family: string, url: string, more: string): string =>
  `@font-face{font-family:"${family}";src:url(${url}) format("woff2");font-display:swap;${more}}\n`;

/** Writes the faces that the first screen needs apart from the others, whose lists are long and late (app/globals.css). */
async function putFonts(put: Put, content: Content): Promise<void> {
  const { first, others } = displayGlyphs(content);
  const putSlice = async (family: string, { glyphs, range }: Slice, name: string): Promise<string> => {
    const bytes = await subset(DISPLAY_FONT, glyphs, 'woff2');
    return faceCss(family, put(`font/${name}`, `${name}.woff2`, bytes), `unicode-range:${range}`);
  };
  const frame = await putSlice('Smiley Frame', listed(first), 'display-frame');
  const slices = await Promise.all(
    slicesOf(others).map((slice, index) => putSlice('Smiley Sans', slice, `display-${index}`)),
  );
  const latin = put('font/latin', 'instrument-sans.woff2', readFileSync(LATIN_FONT));
  const text = faceCss('Instrument Sans', latin, 'font-weight:400 700');
  writeFileSync(path.join('.generated', 'fonts.css'), `${frame}${text}${standInCss()}\n`);
  writeFileSync(path.join('.generated', 'fontSlices.css'), slices.join(''));
}

/** Width of a frame in a row of them, px. */
const FRAME_WIDTH = 640;

async function putFilm(put: Put, content: Content): Promise<void> {
  const { film } = content;
  if (!film) return;
  const read = (file: string) => readFileSync(path.join(film.dir, file));
  for (const file of filesOf(film)) if (file !== seekSheet.track) put(`film/${file}`, file, read(file));
  // The sheet's own name has changed: what names it follows.
  const sheet = path.basename(put(`film/${seekSheet.image}`, seekSheet.image, read(seekSheet.image)));
  const track = read(seekSheet.track).toString().replaceAll(seekSheet.image, sheet);
  put(`film/${seekSheet.track}`, seekSheet.track, track);
  for (const frame of framesOf(film)) {
    const small = sharp(read(frame)).resize(FRAME_WIDTH).jpeg({ quality: 60, mozjpeg: true });
    put(`film/small/${frame}`, `small-${frame}`, await small.toBuffer());
  }
}

/**
 * Makes every file that pages refer to by name: drawings, pictures of articles, fonts, islands, film. Writes them to
 * `public/_a` under hashed names, and the list of names to `.generated/assets.json`. Runs before `next build` and
 * `next dev`.
 */
export async function prepareAssets(content: Content): Promise<void> {
  const manifest: Record<string, string> = {};
  mkdirSync(PUBLIC_DIR, { recursive: true });
  mkdirSync(path.dirname(MANIFEST_FILE), { recursive: true });
  const put: Put = (name, file, bytes) => {
    const hashed = hashedName(path.basename(file), bytes);
    writeFileSync(path.join(PUBLIC_DIR, hashed), bytes);
    manifest[name] = `/_a/${hashed}`;
    return manifest[name];
  };
  putDrawings(put);
  await putFilm(put, content);
  const pictures = await putPictures(content, PUBLIC_DIR);
  await putFonts(put, content);

  const bundles = path.join('.cache', 'islands');
  rmSync(bundles, { recursive: true, force: true });
  const islands = Object.entries(await buildIslands(bundles));
  for (const [name, { file }] of islands) manifest[`island/${name}`] = `/_a/${file}`;
  const scripts = islands.flatMap(([, { file, parts }]) => [file, ...parts]);
  for (const file of scripts) copyFileSync(path.join(bundles, file), path.join(PUBLIC_DIR, file));
  const current = new Set([
    ...Object.values(manifest).map((url) => path.basename(url)),
    ...scripts,
    ...pictures,
  ]);
  for (const file of readdirSync(PUBLIC_DIR)) if (!current.has(file)) rmSync(path.join(PUBLIC_DIR, file));
  writeFileSync(MANIFEST_FILE, `${JSON.stringify(manifest, null, 1)}\n`);
}
