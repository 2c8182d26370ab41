import { existsSync, renameSync, rmSync } from 'node:fs';

const [OUT, LAST] = ['out', 'out.last'];

/** Heals a swap that was cut off between its two renames: the last good site is put back. */
export function recoverOut(): void {
  if (!existsSync(OUT) && existsSync(LAST)) renameSync(LAST, OUT);
}

/** Replaces `out/` by the finished export in two renames; a run that is cut off between them is healed by `recoverOut`. */
export function swapOut(staging: string): void {
  recoverOut();
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, LAST);
  renameSync(staging, OUT);
  rmSync(LAST, { recursive: true, force: true });
}
