// One release, or the last steps of one build, in a process of its own that faults.test.ts ends at any moment.
import { cpSync, rmSync } from 'node:fs';
import { finishExport } from '#publish/finishExport.ts';
import { releaseToFolder } from '#publish/release/releaseToFolder.ts';
import { recoverOut, swapOut } from '#publish/swapOut.ts';

const [work, source = '', place = ''] = process.argv.slice(2);
process.stdout.write('started\n');
if (work === 'release') await releaseToFolder(source, place, new Date());
else {
  const project = process.cwd();
  process.chdir(place);
  recoverOut();
  rmSync('.staging', { recursive: true, force: true });
  cpSync(source, '.staging', { recursive: true });
  cpSync(`${project}/package.json`, 'package.json');
  await finishExport('.staging');
  swapOut('.staging');
}
