import { sitePress } from '#components/card/sitePress.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { galleryCards } from '#lib/poster/galleryPages.ts';
import { smallPress } from '#lib/poster/smallPress.ts';
import { cardFile } from '#lib/share/cardPath.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const press = smallPress(
  () => galleryCards(LOCALES),
  (card) => sitePress.print({ locale: card.locale, image: cardFile(card, 'poster') }),
);

export const generateStaticParams = () => press.names().map((file) => ({ file }));

/** A small copy of a poster, for the gallery. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const jpeg = new Uint8Array(await press.print((await params).file));
  return new Response(jpeg, { headers: { 'content-type': 'image/jpeg' } });
}
