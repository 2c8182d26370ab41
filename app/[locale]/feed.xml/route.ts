import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { atomFeed } from '#lib/share/feeds.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  const body = atomFeed(ensureLocale((await params).locale));
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
