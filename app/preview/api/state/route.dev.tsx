import { siteClock } from '#lib/clock.ts';
import { guardRequest } from '#lib/editor/guardRequest.ts';
import { parsePlace } from '#lib/editor/place.ts';
import { articleState } from '#lib/preview/articleState.ts';

/** What the preview asks about an article; only on this machine, only from its own page. */
export async function POST(request: Request): Promise<Response> {
  const refused = guardRequest(request.method, request.headers, process.env.SITE_EDITOR === '1');
  if (refused) return Response.json({ refused }, { status: 403 });
  const { place: name, known } = (await request.json()) as { place?: unknown; known?: unknown };
  const place = typeof name === 'string' ? parsePlace(name) : undefined;
  if (!place || place.kind === 'venues') return Response.json({ refused: 'place' }, { status: 404 });
  return Response.json(articleState('content', place, typeof known === 'string' ? known : '', siteClock()));
}
