// npm run dev: live preview of both languages at http://localhost:3000, drafts shown and marked.
// With --as-of 2027-01-15 it shows what readers see at that time: no drafts, nothing that still waits.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { MANIFEST_FILE } from '#lib/assets/manifest.ts';
import { newPictures } from '#lib/assets/newPictures.ts';
import { prepareAssets } from '#lib/assets/prepare.ts';
import { siteClock } from '#lib/clock.ts';
import { ContentError, loadContent, Recheck } from '#lib/content/index.ts';
import { setAsOf } from './asOf.ts';
import { printProblems } from './printProblems.ts';

/** The page comes first: the terminal can wait until the browser has what was saved. */
const AFTER_SAVE_MS = 1500;

const { 'as-of': asOf } = parseArgs({ options: { 'as-of': { type: 'string' } } }).values;
setAsOf(asOf);
process.env[asOf === undefined ? 'SITE_DRAFTS' : 'SITE_WATCH'] = '1';
// Only what has been saved is checked again, however many articles there are.
const recheck = new Recheck('content', 'zh');
printProblems((await recheck.report(siteClock())).problems);
try {
  await prepareAssets(loadContent());
} catch (error) {
  // The editor mends what is wrong; it needs only what an earlier run has prepared.
  if (!(error instanceof ContentError)) throw error;
  if (!existsSync(MANIFEST_FILE)) process.exit(1);
}

async function tell(): Promise<void> {
  const { problems } = await recheck.report(siteClock());
  printProblems(problems);
  // A photograph that breaks off in its middle shows only when it is decoded.
  if (problems.length === 0) printProblems(await newPictures());
}

let timer: NodeJS.Timeout | undefined;
let told: Promise<void> = Promise.resolve();
watch('content', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    told = told.then(tell);
  }, AFTER_SAVE_MS);
});

const port = process.env.PORT ?? '3000';
// The editor writes files, so the server answers this machine only (docs/decisions/visual-editor.md).
const here = ['--hostname', '127.0.0.1', '--port', port];
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...here], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SITE_EDITOR: '1' },
});
console.log(`编辑器 Editor  http://localhost:${port}/edit/`);
// Whoever ends this process by its number means the server.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => process.exit(code ?? 0));
