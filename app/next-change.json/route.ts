import { contentChanges } from '#lib/content/index.ts';

export const dynamic = 'force-static';

/** `/next-change.json`: the minute at which the site has to be built again, for whatever runs the builds. */
export const GET = () => Response.json(contentChanges());
