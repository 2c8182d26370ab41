import fs from 'node:fs';
import path from 'node:path';
import { Disk } from './disk.ts';
import { DRAFT_KINDS, type DraftKind, draftFiles, nameRefused } from './drafts.ts';
import { readCities } from './readCities.ts';
import { say, type Words } from './say.ts';

/** What came of a draft: the files written, or why none was. */
export type DraftOutcome = { written: string[] } | { refused: Words };

const isKind = (kind: string): kind is DraftKind => (DRAFT_KINDS as readonly string[]).includes(kind);

/**
 * Writes a new draft into a content folder. Never overwrites: if any of its files exists, nothing is written.
 * `asOf` becomes its date.
 */
export function writeDraft(dir: string, kind: string, name: string, asOf: Date): DraftOutcome {
  if (!isKind(kind)) {
    const kinds = DRAFT_KINDS.join(', ');
    return { refused: say(`不认识“${kind}”；可以写 ${kinds}`, `“${kind}” is unknown; there are ${kinds}`) };
  }
  const refused = nameRefused(kind, name);
  if (refused) return { refused };
  const disk = new Disk(dir);
  const files = draftFiles(kind, name, asOf, readCities(disk).cities ?? []);
  const present = files.find((file) => disk.has(file.path));
  if (present) {
    const label = disk.label(present.path);
    return { refused: say(`${label} 已经有了，没有覆盖`, `${label} exists; nothing was overwritten`) };
  }
  for (const file of files) {
    const target = path.join(disk.root, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, file.text, { flag: 'wx' });
  }
  return { written: files.map((file) => disk.label(file.path)) };
}
