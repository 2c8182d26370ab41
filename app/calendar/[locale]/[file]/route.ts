import { cityCalendar, hasCalendar } from '#lib/calendar/cityCalendar.ts';
import { siteClock } from '#lib/clock.ts';
import { allCityVenues } from '#lib/content/cityOf.ts';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import { calendarFile } from '#lib/routes.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) =>
    allCityVenues()
      .filter(hasCalendar)
      .map(({ city }) => ({ locale, file: calendarFile(city.slug) })),
  );

export async function GET(_: Request, { params }: RouteContext<'/calendar/[locale]/[file]'>) {
  const { locale, file } = await params;
  const entry = allCityVenues().find(({ city }) => calendarFile(city.slug) === file);
  if (!entry) throw new Error(`no city has the calendar "${file}"`);
  const body = cityCalendar(entry, ensureLocale(locale), siteClock());
  return new Response(body, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
