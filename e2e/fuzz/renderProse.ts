import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Root } from 'hast';

/** Stands in for what a build makes: prepared pictures, and the list of venues, which no article can change. */
const stand: Record<string, string> = {
  '#lib/assets/pictureManifest.ts': `
    const cut = { width: 2000, height: 800, widths: [480, 720], stem: '/_a/here' };
    export const preparedPicture = (_, file) => file.endsWith('.svg')
      ? { kind: 'drawing', width: 4, height: 3, url: '/_a/here.svg' }
      : { kind: 'photo', hash: '0123456789', colour: '336699', ...cut, phone: { ...cut, width: 1200 } };
    export const photoUrl = ({ hash }, { stem }, width, format) => stem + '-' + width + '.' + hash + '.' + format;`,
  '#lib/assets/manifest.ts': 'export const assetUrl = (name) => "/_a/" + name;',
  '#components/venues/VenueLines.tsx': 'export const VenueLines = ({ query }) => JSON.stringify(query);',
};

const standIns: Plugin = {
  name: 'stand-ins',
  setup(bundler) {
    bundler.onResolve({ filter: /^#/ }, ({ path: asked }) =>
      asked in stand ? { path: asked, namespace: 'stand-in' } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path: asked }) => ({
      contents: stand[asked] ?? '',
      loader: 'js',
    }));
  },
};

const ENTRY = `
import { renderToStaticMarkup } from 'react-dom/server';
import { Prose } from '#components/blocks/Prose.tsx';
const facts = {
  credit: { zh: '<script>alert(1)</script>', en: '" onload="alert(1)' }, licence: 'cc-by-4.0',
  year: '<img src=x>', url: 'https://a.example/"onmouseover="alert(1)',
};
const pictures = { folder: 'guides/a', facts: ['here.jpg', 'here.svg'].map((file) => ({ file, ...facts })) };
const context = { locale: 'zh', asOf: new Date('2026-11-23T00:00:00Z'), sourceIds: ['known'], charts: [], pictures };
export const render = (body) => renderToStaticMarkup(<Prose body={body} context={context} />);
`;

/** The site's own renderer of article bodies, as a function from a checked tree to HTML. Node cannot read JSX itself. */
export async function proseRenderer(): Promise<(body: Root) => string> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'prose-'));
  const outfile = path.join(dir, 'prose.mjs');
  try {
    await build({
      stdin: { contents: ENTRY, loader: 'tsx', resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      platform: 'node',
      jsx: 'automatic',
      outfile,
      plugins: [standIns],
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");',
      },
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.css': 'empty' },
    });
    const { render } = (await import(pathToFileURL(outfile).href)) as { render: (body: Root) => string };
    return render;
  } finally {
    rmSync(dir, { recursive: true });
  }
}
