import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from './site.ts';

const STATIC = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;
const LAZY = /\bimport\(\s*"(\.[^"]+)"\s*\)/g;

const named = (script: string, source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, url]) => path.posix.join(path.posix.dirname(script), url ?? ''));

/** All of some scripts and of what they import statically: what a browser fetches before any of them runs. */
export function startScripts(scripts: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (script: string): void => {
    if (seen.has(script)) return;
    seen.add(script);
    for (const next of named(script, readFileSync(fileOf(script), 'utf8'), STATIC)) visit(next);
  };
  for (const script of scripts) visit(script);
  return [...seen];
}

/** What scripts fetch when it is wanted: each part with all that it brings along, less what is there by then. */
export function lazyParts(scripts: readonly string[]): Map<string, string[]> {
  const start = startScripts(scripts);
  const parts = start.flatMap((script) => named(script, readFileSync(fileOf(script), 'utf8'), LAZY));
  return new Map(
    parts.map((part) => [part, startScripts([part]).filter((script) => !start.includes(script))]),
  );
}
