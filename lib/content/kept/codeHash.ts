import { createHash } from 'node:crypto';
import fs from 'node:fs';

let known: string | undefined;

/** All that decides what is read out of a text: the code of lib/, in which every rule stands, and the packages it uses. */
export function codeHash(): string {
  if (known) return known;
  const hash = createHash('sha256').update(process.version);
  const code = fs.globSync('lib/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  for (const file of ['package-lock.json', ...code.sort()]) hash.update(file).update(fs.readFileSync(file));
  known = hash.digest('hex');
  return known;
}
