import createMDX from '@next/mdx';

const config = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['jsx', 'mdx'],
  typescript: { ignoreBuildErrors: true },
};
export default createMDX({})(config);
