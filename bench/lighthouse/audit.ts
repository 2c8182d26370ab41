import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';

/** Not among the project's packages: 105 more in every install, for a measurement made now and then. */
export const LIGHTHOUSE = 'lighthouse@13.5.0';
export const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

interface Report {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; scoreDisplayMode: string }>;
}
export interface Audit {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** Audits that cost points: id and title. */
  failed: string[];
}

function run(command: string, args: readonly string[]): Promise<number> {
  // npx would start Lighthouse with the machine's own Node, which may be too old for it.
  const env = {
    ...process.env,
    PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
  };
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  return new Promise((resolve, reject) =>
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1)),
  );
}

/** Runs Lighthouse on one page as a phone would see it. Throws when it cannot be run. */
export async function audit(url: string): Promise<Audit> {
  const home = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const file = path.join(home, 'report.json');
  try {
    const flags = [...CHROMIUM_FLAGS, '--headless=new', `--user-data-dir=${home}`].join(' ');
    const code = await run('npx', [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--output=json',
      `--output-path=${file}`,
      `--chrome-path=${findBrowser() ?? ''}`,
      `--chrome-flags=${flags}`,
    ]);
    if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${url}`);
    const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const scores = CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]);
    const costly = CATEGORIES.flatMap((name) => categories[name].auditRefs)
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 0) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title}`);
    return { scores: Object.fromEntries(scores) as Audit['scores'], failed: [...new Set(costly)] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
