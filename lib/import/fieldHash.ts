import { createHash } from 'node:crypto';

/** Eight hex digits for a value of front matter; the same whatever the order of its keys. */
export function fieldHash(value: unknown): string {
  const sorted =
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8);
}
