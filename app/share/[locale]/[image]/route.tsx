import { sitePress } from '#components/card/sitePress.ts';
import type { ImageName } from '#lib/card/cardPress.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = (): ImageName[] => sitePress.names();

/** A share image. Its name is hashed from what it shows, so the file never changes under its URL. */
export async function GET(_: Request, { params }: { params: Promise<ImageName> }): Promise<Response> {
  const jpeg = new Uint8Array(await sitePress.print(await params));
  return new Response(jpeg, { headers: { 'content-type': 'image/jpeg' } });
}
