import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders whose files decide how a card looks. A change in any of them draws every card anew. */
const SOURCES = [
  path.join('components', 'card'),
  path.join('lib', 'card'),
  path.join('illustrations', 'kit'),
  path.join('lib', 'fonts'),
];

let version: string | undefined;

/** Hash over the sources of the card templates, computed once per process. */
export function templateVersion(): string {
  if (version) return version;
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const files = readdirSync(folder).filter((file) => !file.includes('.test.'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  version = hash.digest('hex');
  return version;
}
