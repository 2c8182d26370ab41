import { sitePress } from '#components/card/sitePress.ts';
import type { ShareImage } from '#lib/press/shareImages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = (): ShareImage[] => sitePress.names();

/** A share image while somebody writes; for the site they are all printed before the export (lib/press). */
export async function GET(_: Request, { params }: { params: Promise<ShareImage> }): Promise<Response> {
  const jpeg = new Uint8Array(await sitePress.print(await params));
  return new Response(jpeg, { headers: { 'content-type': 'image/jpeg' } });
}
