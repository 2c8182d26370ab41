import { execFileSync } from 'node:child_process';

let commit: string | undefined;

/** The commit that the sources come from; `unknown` outside a git checkout (a tarball builds too). */
export function sourceCommit(): string {
  try {
    commit ??= execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    commit = 'unknown';
  }
  return commit;
}
