import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LIST, printed, type ShareImage } from '#lib/press/shareImages.ts';

/** Puts the share images, which have been printed before the export (lib/press), into a site. */
export async function putShareImages(outDir: string): Promise<void> {
  const all = JSON.parse(readFileSync(LIST, 'utf8')) as ShareImage[];
  for (const folder of new Set(all.map((image) => image.folder)))
    await mkdir(path.join(outDir, 'share', folder), { recursive: true });
  for (const image of all) {
    const jpeg = printed(image);
    if (!jpeg)
      throw new Error(`share image ${image.folder}/${image.file} is gone or damaged → start the build again`);
    await writeFile(path.join(outDir, 'share', image.folder, image.file), jpeg);
  }
}
