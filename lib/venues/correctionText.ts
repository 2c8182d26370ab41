import type { City, Venue } from '#lib/content/index.ts';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueReportText } from '#lib/i18n/text/venueReport.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { absolute, venuePath } from '#lib/routes.ts';
import { money } from './money.ts';
import { outletName } from './outletName.ts';

/** Which build a page is from: its day and its commit. */
export interface Build {
  /** `2026-11-23` */
  date: string;
  commit: string;
}

/** A report that takes longer to read than to write is not sent. */
const PRICES_LISTED = 8;
const COMMIT_LENGTH = 10;

function priceLine({ product, day, cny, local, year, source }: VenuePrice, locale: Locale): string {
  const amount = cny !== undefined ? money(cny) : local ? `${local.currency} ${local.amount}` : '?';
  const words = [product[locale], venueWords[locale].days[day], amount, year, outletName(source, locale)];
  return `  - ${words.join(' | ')}`;
}

/**
 * A ready message about a venue: its id, address and version, each field as the page has it, and room for what is
 * right. Plain text, to be copied into an issue; nothing of the reader is in it.
 */
export function correctionText(locale: Locale, venue: Venue, city: City, build: Build): string {
  const text = venueReportText[locale].report;
  const colon = locale === 'zh' ? '：' : ': ';
  const prices = venue.prices ?? [];
  const rest = prices.length - PRICES_LISTED;
  return [
    text.title(venue.name[locale]),
    '',
    `${text.id}${colon}${venue.id}`,
    `${text.page}${colon}${absolute(venuePath(locale, venue.id))}`,
    text.build(build.date, build.commit.slice(0, COMMIT_LENGTH)),
    '',
    text.now,
    `- ${text.name}${colon}${venue.name.zh} / ${venue.name.en}`,
    `- ${text.kind}${colon}${venueWords[locale].kinds[venue.kind]}`,
    `- ${text.city}${colon}${city.name[locale]}`,
    `- ${text.season}${colon}${venue.season.label[locale]}`,
    `- ${text.prices}${colon}${prices.length === 0 ? text.none : ''}`.trimEnd(),
    ...prices.slice(0, PRICES_LISTED).map((price) => priceLine(price, locale)),
    ...(rest > 0 ? [`  - … +${rest}`] : []),
    '',
    text.right,
    '',
    text.who,
    '',
  ].join('\n');
}
