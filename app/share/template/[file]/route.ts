import { siteClock } from '#lib/clock.ts';
import { makerFiles } from '#lib/poster/makerFiles.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => [...makerFiles(siteClock()).keys()].map((file) => ({ file }));

/** What the poster maker fetches. Every name is hashed from what the file holds. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = makerFiles(siteClock()).get(file);
  if (!found) throw new Error(`the poster maker has no file called ${file}`);
  return new Response((await found.body()) as BodyInit, { headers: { 'content-type': found.type } });
}
