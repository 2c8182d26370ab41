import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const READERS = [
  'readFileSync',
  'openSync',
  'readdirSync',
  'readlinkSync',
  'createReadStream',
  'readFile',
  'open',
] as const;

/** Runs something, and returns every path that it read or listed meanwhile. */
export function pathsRead(run: () => void): string[] {
  const seen: string[] = [];
  const known = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  const originals = READERS.map((name) => [name, known[name]] as const);
  for (const [name, original] of originals) {
    known[name] = (...given) => {
      seen.push(String(given[0]));
      return original?.(...given);
    };
  }
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    for (const [name, original] of originals) if (original) known[name] = original;
    syncBuiltinESMExports();
  }
  return seen;
}
