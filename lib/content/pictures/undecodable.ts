import fs from 'node:fs';
import path from 'node:path';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import type { Disk } from '../disk.ts';
import { inFile, type Placed, START } from '../finding.ts';
import { imageMessages } from '../messages/imageMessages.ts';
import { checkPictureFile } from './checkPictureFile.ts';
import { pictureStamp } from './pictureStamp.ts';

/** Photographs of all articles, from the content folder. */
const photosOf = (disk: Disk): string[] =>
  ['guides', 'pages'].flatMap((kind) =>
    (disk.list(kind)?.folders ?? []).flatMap((slug) =>
      (disk.list(`${kind}/${slug}`)?.files ?? [])
        .filter((name) => ['jpg', 'png'].includes(kindByName(name) ?? ''))
        .map((name) => `${kind}/${slug}/${name}`),
    ),
  );

function known(file: string): Record<string, string> {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

/**
 * Photographs that look sound from outside, but cannot be decoded to the end. Those that were sound before and have not
 * changed since are not decoded again: `memory` is the file that says so.
 */
export async function undecodable(disk: Disk, memory: string): Promise<Placed[]> {
  const photos = photosOf(disk);
  if (photos.length === 0) return [];
  const before = known(memory);
  const sound: Record<string, string> = {};
  const found: Placed[] = [];
  for (const photo of photos) {
    const file = path.join(disk.root, photo);
    const stamp = pictureStamp(file);
    const name = path.basename(photo);
    if (before[file] !== stamp) {
      // What its head tells is told already.
      if (checkPictureFile(file, name).length > 0) continue;
      // Only who has new photographs pays for loading the decoder.
      const { decodes } = await import('#lib/pictures/decodes.ts');
      if (!(await decodes(file))) {
        found.push(...inFile(disk.label(photo), [imageMessages.broken(START, name)]));
        continue;
      }
    }
    sound[file] = stamp;
  }
  fs.mkdirSync(path.dirname(memory), { recursive: true });
  fs.writeFileSync(memory, JSON.stringify(sound));
  return found;
}
