// npm run audit: asks the registry for known holes in what the site is built with. AUDIT=required fails when it cannot say.
import { spawnSync } from 'node:child_process';
import { judgeAudit } from '#publish/audit/judgeAudit.ts';

const npm = process.env.npm_execpath;
const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
const { stdout } = spawnSync(command, [...first, 'audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
});
const { kind, words } = judgeAudit(stdout ?? '');
if (kind === 'unasked') {
  console.error(`\n*** NOT AUDITED: the registry could not be asked (${words}). ***`);
  console.error(
    '*** Run npm run audit where it can, before a release. AUDIT=required makes this an error. ***\n',
  );
  process.exitCode = process.env.AUDIT === 'required' ? 1 : 0;
} else {
  console.log(`Audit of what the site is built with: ${words}`);
  process.exitCode = kind === 'bad' ? 1 : 0;
}
