// npm run dev: live preview of both languages at http://localhost:3000, drafts shown and marked.
// With --as-of 2027-01-15 it shows what readers see at that time: no drafts, nothing that still waits.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareAssets } from '#lib/assets/prepare.ts';
import { ContentError, checkContent, loadContent } from '#lib/content/index.ts';
import { setAsOf } from './asOf.ts';
import { printProblems } from './printProblems.ts';

const { 'as-of': asOf } = parseArgs({ options: { 'as-of': { type: 'string' } } }).values;
setAsOf(asOf);
process.env[asOf === undefined ? 'SITE_DRAFTS' : 'SITE_WATCH'] = '1';
const problems = checkContent('content');
if (problems.length > 0) printProblems(problems);
try {
  await prepareAssets(loadContent());
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.exit(1);
}

let timer: NodeJS.Timeout | undefined;
watch('content', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => printProblems(checkContent('content')), 200);
});

const port = process.env.PORT ?? '3000';
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', port], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
next.on('exit', (code) => process.exit(code ?? 0));
