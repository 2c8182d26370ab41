import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '#lib/i18n/locale.ts';

/** Written by `prepareAssets`; maps a name such as `scene/rink` to its hashed URL. */
export const MANIFEST_FILE = path.join('.generated', 'assets.json');

let manifest: Record<string, string> | undefined;

/**
 * The URL of a prepared file, e.g. `assetUrl('scene/rink')` → `/_a/rink.3f9c….svg`.
 * Throws when the name is not in the manifest: a page must never link to a file that is not there.
 */
export function assetUrl(name: string): string {
  manifest ??= JSON.parse(readFileSync(MANIFEST_FILE, 'utf8')) as Record<string, string>;
  const url = manifest[name];
  if (url) return url;
  const kind = name.split('/')[0] ?? '';
  const known = Object.keys(manifest).filter((key) => key.startsWith(kind));
  throw new Error(
    `no prepared file is called "${name}"; there are: ${known.join(', ') || 'none'} (run npm run build)`,
  );
}

/** The URL of an island's script with the words of one language, e.g. `islandUrl('finder', 'zh')`. */
export const islandUrl = (name: string, locale: Locale): string => assetUrl(`island/${name}.${locale}`);
