import { answerEdit } from '#components/editor/answerEdit.ts';
import { siteClock } from '#lib/clock.ts';
import { guardRequest } from '#lib/editor/guardRequest.ts';

export const dynamicParams = false;
export const generateStaticParams = () =>
  ['open', 'check', 'save', 'translated', 'new', 'picture'].map((action) => ({ action }));

/** What the editor asks of the files; only on this machine, only from its own page. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ action: string }> },
): Promise<Response> {
  const refused = guardRequest(request.method, request.headers, process.env.SITE_EDITOR === '1');
  if (refused) return Response.json({ refused }, { status: 403 });
  const answer = await answerEdit((await params).action, request, siteClock());
  return Response.json(answer ?? { refused: 'unknown' }, { status: answer ? 200 : 404 });
}
