/** The finished site under test: `SITE_DIR`, or what `npm run build` has written. */
export const SITE_DIR = process.env.SITE_DIR ?? 'out';
