import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { jsonFeed } from '#lib/share/feeds.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.json'>) {
  return Response.json(jsonFeed(ensureLocale((await params).locale)));
}
