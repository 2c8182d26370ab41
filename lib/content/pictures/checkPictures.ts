import path from 'node:path';
import { LICENCES, needsAddress } from '#lib/pictures/licences.ts';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import type { Disk } from '../disk.ts';
import { type Finding, inFile, type Placed, START } from '../finding.ts';
import { imageMessages } from '../messages/imageMessages.ts';
import type { PictureFacts } from '../schema/picture.ts';
import { placeOfKey, placeOfValue } from '../yaml/locate.ts';
import type { Yaml } from '../yaml/parseYaml.ts';
import { checkPictureFile } from './checkPictureFile.ts';

/** The folder of an article, as far as its pictures go. */
export interface PictureFolder {
  /** From the content folder. */
  folder: string;
  /** Names of all files in it. */
  files: readonly string[];
  factsFile: string;
  /** Undefined where the facts could not be read: then nothing is said of what they lack. */
  facts: { pictures?: readonly PictureFacts[] | undefined } | undefined;
  yaml: Yaml | undefined;
  /** Names that the texts show; undefined where one of them could not be read. */
  used: ReadonlySet<string> | undefined;
}

/** Each entry has its file, once, and says what its licence asks for. */
function checkEntries(entries: readonly PictureFacts[], files: readonly string[], yaml: Yaml): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ file, licence, url, permission }, index) => {
    const at = (field: string) => placeOfValue(yaml, ['pictures', index, field]) ?? START;
    if (seen.has(file)) return [imageMessages.twice(at('file'), file)];
    seen.add(file);
    const found: Finding[] = [];
    if (!files.includes(file)) found.push(imageMessages.gone(at('file'), file));
    if (!(LICENCES as readonly string[]).includes(licence))
      return [...found, imageMessages.licence(at('licence'), licence)];
    if (needsAddress(licence) && url === undefined)
      found.push(imageMessages.noAddress(at('licence'), licence));
    if (licence === 'permission' && permission === undefined)
      found.push(imageMessages.noPermission(at('licence')));
    return found;
  });
}

/** Checks the pictures of an article: the files, what is known of them, and that somebody shows them. */
export function checkPictures(disk: Disk, of: PictureFolder): Placed[] {
  const { folder, files, factsFile, facts, yaml, used } = of;
  const entries = facts?.pictures ?? [];
  const entered = new Set(entries.map(({ file }) => file));
  const factsPlace = (yaml && placeOfKey(yaml, ['pictures'])) ?? START;
  const inFacts = (found: readonly Finding[]): Placed[] =>
    inFile(disk.label(`${folder}/${factsFile}`), found);
  return [
    ...(yaml && facts ? inFacts(checkEntries(entries, files, yaml)) : []),
    ...files.filter(kindByName).flatMap((name) => {
      const shown = !used || used.has(name);
      const told = checkPictureFile(path.join(disk.root, folder, name), name);
      if (!shown) told.push(imageMessages.unused(START, name, entered.has(name)));
      // What is to be converted, renamed or deleted is entered afterwards.
      const stays = shown && !told.some(({ rule }) => rule === 'image/type');
      return [
        ...inFile(disk.label(`${folder}/${name}`), told),
        ...(facts && stays && !entered.has(name)
          ? inFacts([imageMessages.noCredit(factsPlace, name, factsFile)])
          : []),
      ];
    }),
  ];
}
