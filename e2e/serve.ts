// The site's own server over the finished site, for the browser tests; Playwright starts and ends it.
import { serveSite } from '#publish/server.ts';
import { SITE_DIR } from './siteDir.ts';

await serveSite(SITE_DIR, Number(process.env.E2E_PORT));
