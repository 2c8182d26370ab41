import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Rooms whose files must never become Next client components. */
const OWN_CODE = /\[project\]\/((?:app|components|islands|lib)\/[^\s"']+)/g;

/**
 * Client components of ours that Next has put into its client manifests (`page_client-reference-manifest.js`
 * names every module a payload may refer to). Their script would be stripped, so they would be dead on the page.
 */
export function ownClientModules(nextDir: string): string[] {
  const manifests = globSync('server/app/**/*_client-reference-manifest.js', { cwd: nextDir });
  const found = new Set<string>();
  for (const file of manifests) {
    const source = readFileSync(path.join(nextDir, file), 'utf8');
    const modules = source.match(/"clientModules":\{.*?\}\},"ssrModuleMapping"/s)?.[0] ?? source;
    for (const [, module] of modules.matchAll(OWN_CODE)) {
      if (module && /\.tsx?$/.test(module)) found.add(module);
    }
  }
  return [...found].sort();
}
