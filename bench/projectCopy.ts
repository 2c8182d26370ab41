import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from './check/generate.ts';

const MADE = /^(?:\.git|\.next|\.staging|\.cache|\.generated|out|node_modules|content|test-results)(?:\/|$)/;

/**
 * Copies the project, without what it makes, into a new temporary folder with so many guides, and returns that folder,
 * which the caller removes. Packages are linked where the file system can.
 */
export function projectCopy(name: string, articles: number): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  cpSync('.', dir, { recursive: true, filter: (file) => !MADE.test(file.split(path.sep).join('/')) });
  const modules = path.join(dir, 'node_modules');
  if (spawnSync('cp', ['-al', 'node_modules', modules]).status !== 0)
    cpSync('node_modules', modules, { recursive: true, verbatimSymlinks: true });
  generate(path.join(dir, 'content'), articles);
  cpSync('content/film', path.join(dir, 'content/film'), { recursive: true });
  return dir;
}
