import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Choice } from '#lib/cost/choose.ts';
import type { Ticket } from '#lib/cost/personTicket.ts';
import type { FamilyPrice } from '#lib/cost/ticketPlan.ts';
import { gateIsExtra, gearIn, includesLocker } from '#lib/cost/words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { ageRank, priceAge } from '#lib/venues/priceAge.ts';
import { yearText } from '#lib/venues/yearText.ts';
import {
  type QuotedFamily,
  type QuotedFee,
  type QuotedTicket,
  REASONS,
  TICKET,
  type UnknownTicket,
} from './quote.ts';
import { shareEntries } from './shareEntries.ts';

const NAMES: readonly string[] = REASONS;
const flag = (condition: boolean, bit: number): number => (condition ? bit : 0);
const flagsOf = ({ low, high, gear, remarks }: Choice): number =>
  flag(gear === 'yes', TICKET.gearIn) |
  flag(gear === 'unknown', TICKET.gearUnsaid) |
  flag(gateIsExtra(low.price), TICKET.lowGateExtra) |
  flag(gateIsExtra(high.price), TICKET.highGateExtra) |
  flag(includesLocker(low.price), TICKET.lowLockerIn) |
  flag(includesLocker(high.price), TICKET.highLockerIn) |
  flag(remarks.includes('offer'), TICKET.offer);

/** A family ticket at its price; what it may come to beyond that depends on who goes, and is reckoned with them. */
function familyChoice({ price }: FamilyPrice, asOf: Date): Choice {
  const offer = { price, cny: price.cny, times: 1 };
  const remarks = price.promo ? (['offer'] as const) : [];
  return { low: offer, high: offer, gear: gearIn(price), age: priceAge(price.year, asOf), remarks };
}

/** The lists of one quote while it is built: what is put on them becomes an index. */
export function quoteShelves(locale: Locale, asOf: Date, rowProduct: string | undefined) {
  const years = shareEntries<string>();
  const products = shareEntries<string>();
  const tickets = shareEntries<QuotedTicket | UnknownTicket>();
  const fees = shareEntries<QuotedFee>();
  products.indexOf(rowProduct ?? '');
  const yearOf = (price: VenuePrice): number =>
    years.indexOf(yearText(price, locale, priceAge(price.year, asOf)));
  const priced = ({ low, high, age }: Choice): QuotedFee => [
    low.cny,
    high.cny,
    yearOf(low.price),
    yearOf(high.price),
    ageRank(age),
  ];
  const ticket = (sold: Ticket): number => {
    if (!('choice' in sold)) return tickets.indexOf([NAMES.indexOf(sold.reason)]);
    const product = products.indexOf(sold.choice.low.price.product[locale]);
    return tickets.indexOf([...priced(sold.choice), flagsOf(sold.choice), product]);
  };
  return {
    lists: { years: years.list, products: products.list, tickets: tickets.list, fees: fees.list },
    /** Index of a person’s ticket. */
    ticket,
    /** Index of a fee, −1 where nobody says. */
    fee: (choice: Choice | undefined): number => (choice ? fees.indexOf(priced(choice)) : -1),
    family: (family: FamilyPrice): QuotedFamily => {
      const { group } = family;
      const index = ticket({ choice: familyChoice(family, asOf) });
      return 'people' in group ? [index, group.people] : [index, group.adults, group.children];
    },
  };
}

export type QuoteShelves = ReturnType<typeof quoteShelves>;
