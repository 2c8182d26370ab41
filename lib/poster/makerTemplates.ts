import path from 'node:path';
import sharp from 'sharp';
import { contentHash } from '#lib/assets/hashedFile.ts';
import { cachedFile } from '#lib/cachedFile.ts';
import { HILL_LIGHTS } from '#lib/card/hillLights.ts';
import { posterSvg } from '#lib/card/posterBackdrop.ts';
import { POSTER } from '#lib/card/posterGeometry.ts';
import { posterStage } from '#lib/card/posterStages.ts';
import { stageOf } from '#lib/card/stages.ts';
import { variant } from '#lib/card/variant.ts';
import type { Card } from '#lib/share/card.ts';
import type { MakerTemplate } from './makerData.ts';
import { makerPath } from './makerPath.ts';

/** The maker draws words on it and saves it as JPEG once more; finer than this would not be seen. */
const JPEG = { quality: 87, mozjpeg: true } as const;
const CACHE = path.join('.cache', 'posters', 'template');

/** `river`, or `slope-2`: a scene, and on the hill which of its lights. The prebuilt poster of the card has the same. */
export function templateKey({ key, scene }: Pick<Card, 'key' | 'scene'>): string {
  const { name } = stageOf(scene);
  return name === 'slope' ? `${name}-${variant(key, HILL_LIGHTS)}` : name;
}

function drawing(key: string): { scene: string; svg: string; file: string } {
  const [scene = '', light = '0'] = key.split('-');
  const setup = { cleared: false, light: Number(light), height: POSTER.height, drop: 0 };
  const svg = posterSvg({ scene }, setup);
  return { scene, svg, file: `${key}.${contentHash(JSON.stringify(JPEG) + svg)}.jpg` };
}

/** File name of a picture without words; it changes with what the picture shows. */
export const templateFile = (key: string): string => drawing(key).file;

/** What the browser needs of a picture. Throws on a scene that posters do not know. */
export function makerTemplate(key: string): MakerTemplate {
  const { scene, file } = drawing(key);
  const { ink, side, room, end } = posterStage({ scene });
  return { url: makerPath(file), ink, side, room, end };
}

/** The JPEG of a picture, 1080 × 1440; drawn once and kept under its hashed name. */
export function printTemplate(key: string): Promise<Uint8Array> {
  const { file, svg } = drawing(key);
  return cachedFile(CACHE, file, () => sharp(Buffer.from(svg)).removeAlpha().jpeg(JPEG).toBuffer());
}
