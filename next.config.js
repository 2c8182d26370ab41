import path from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // Next writes the export here; publish/ finishes it, and only a whole site becomes out/ (see scripts/build.ts).
  distDir: process.env.NODE_ENV === 'development' ? '.next' : '.staging',
  // Editors' previews end in .dev.tsx: development has them, the export does not.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ['sharp', 'subset-font', 'esbuild', 'svgo'],
  adapterPath: path.resolve('publish/adapter.ts'),
  // Without inlining of prefetches: their sizes were measured for every page (9 ms each), for a client router that
  // publish/ takes out again.
  experimental: { cpus: 2, globalNotFound: true, prefetchInlining: false },
  typescript: { ignoreBuildErrors: true }, // `npm test` runs the type check on its own; a build need not do it twice
};
