import { cardArt } from '#components/card/cardArt.tsx';
import { cardPress, type ImageName } from '#lib/card/cardPress.ts';
import { allPages } from '#lib/share/sitePages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const press = cardPress(() => allPages().map(({ card }) => card), cardArt);

export const generateStaticParams = (): ImageName[] => press.names();

/** A share image. Its name is hashed from what it shows, so the file never changes under its URL. */
export async function GET(_: Request, { params }: { params: Promise<ImageName> }): Promise<Response> {
  const jpeg = new Uint8Array(await press.print(await params));
  return new Response(jpeg, { headers: { 'content-type': 'image/jpeg' } });
}
