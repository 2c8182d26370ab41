import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripRuntime } from '#publish/stripRuntime.ts';

/** The plain Next export as our build would finish it: the same template and article without the framework's runtime. */
export function plainOfOurs(exported: string, folder: string): void {
  cpSync(exported, folder, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: folder }).map((name) => path.join(folder, name)))
    writeFileSync(file, stripRuntime(readFileSync(file, 'utf8')));
}
