// npm start: builds if anything changed since the last build, then serves out/ and prints the address.
import { spawnSync } from 'node:child_process';
import { isBuildCurrent } from '#publish/buildStamp.ts';
import { fileFaults } from '#publish/release/fileFaults.ts';
import { allFiles, readManifest } from '#publish/release/manifest.ts';
import { serveSite } from '#publish/server.ts';
import { recoverOut } from '#publish/swapOut.ts';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
  process.exit(1);
}

/** Whether every file of out/ is there in its full length: a disk may have lost some since the build. */
async function isWhole(): Promise<boolean> {
  const faults = await fileFaults('out', allFiles(readManifest('out')), 'sizes');
  for (const { entry, found } of faults.slice(0, 8)) console.error(`out${entry.path}: ${found}`);
  if (faults.length > 0) console.error(`${faults.length} files of out/ are damaged, so it is built again.`);
  return faults.length === 0;
}

recoverOut();
if (!isBuildCurrent() || !(await isWhole().catch(() => false))) {
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

try {
  await serveSite('out', port);
  console.log(
    `\n让精彩每天出彩 · Make Every Day Shine\n  http://localhost:${port}/zh/\n  http://localhost:${port}/en/\n`,
  );
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use. Choose another one: PORT=3001 npm start` : error);
  process.exit(1);
}
