import type { Plugin } from 'esbuild';

const LAZY = 'lazy-part';

/**
 * Lets an island `await import('./Part.tsx')`. Every part is made to import the island, too, so esbuild puts all that
 * the island needs into one file, which the part finds loaded: without this, what both use would be a third file that
 * the browser learns of only after it has parsed the first one.
 */
export const lazyParts = (island: string): Plugin => ({
  name: 'lazy-parts',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, kind, resolveDir, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      const found = await resolve(path, { kind: 'import-statement', resolveDir, importer });
      return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, namespace: LAZY };
    });
    onLoad({ filter: /./, namespace: LAZY }, ({ path }) => ({
      contents: `import ${JSON.stringify(island)}; export * from ${JSON.stringify(path)};`,
      resolveDir: process.cwd(),
    }));
  },
});
