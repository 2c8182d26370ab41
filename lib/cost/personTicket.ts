import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import { AGE_ORDER, type Choice, chooseForDay, either, fen } from './choose.ts';
import { type Fit, fits, hasLimit, limitOf } from './limit.ts';
import type { Person } from './person.ts';
import type { Visit } from './visit.ts';
import type { UnknownReason } from './visitCostTypes.ts';
import { isConditional, isNoSkiing, isNotInHolidays, shareOf } from './words.ts';

export type Ticket = { choice: Choice } | { reason: UnknownReason; near: readonly VenuePrice[] };

const SLOPES = new Set<VenueMeta['kind']>(['ski-resort', 'indoor-ski', 'dry-slope']);
const TICKETS = new Set<VenuePrice['item']>(['entry', 'session', 'lift-ticket', 'package']);

/**
 * The prices that let somebody onto the ice or the slope. On a slope the gate alone does not: `entry`
 * counts there only if nothing else is published.
 */
export function ticketPrices({ kind, prices = [] }: Pick<VenueMeta, 'kind' | 'prices'>): VenuePrice[] {
  const tickets = prices.filter((price) => TICKETS.has(price.item) && !isConditional(price));
  if (!SLOPES.has(kind)) return tickets;
  const skiing = tickets.filter((price) => !isNoSkiing(price));
  const beyondGate = skiing.filter(({ item }) => item !== 'entry');
  return beyondGate.length > 0 ? beyondGate : skiing;
}

/**
 * A rule of the venue for this sort of person: their own tickets, and concessions tied to age or height
 * alone.
 */
function rulesFor(venue: Pick<VenueMeta, 'kind' | 'prices'>, person: Person, visit: Visit): VenuePrice[] {
  const own = ticketPrices(venue).filter(({ audience }) => audience === person.who);
  const concessions = (venue.prices ?? []).filter(
    (price) =>
      price.item === 'concession' &&
      price.audience === person.who &&
      hasLimit(limitOf(price)) &&
      (price.cny !== undefined || shareOf(price) !== undefined) &&
      !isConditional(price) &&
      !isNoSkiing(price),
  );
  return [...own, ...concessions].filter((price) => visit.day !== 'holiday' || !isNotInHolidays(price));
}

const fitting = (prices: readonly VenuePrice[], person: Person, ...wanted: Fit[]): VenuePrice[] =>
  prices.filter((price) => wanted.includes(fits(limitOf(price), person)));

/** Half price or free, where only the share is published: that share of the full choice. */
function shared(full: Choice | undefined, rule: VenuePrice): Choice | undefined {
  const share = shareOf(rule);
  if (!full || rule.cny !== undefined || share === undefined) return undefined;
  const part = (cny: number) => ({ price: rule, cny: fen(cny * share), times: 1 });
  return { ...full, low: part(full.low.cny), high: part(full.high.cny) };
}

/** What some rules come to, or undefined when none names a price for the day. */
function ruled(rules: readonly VenuePrice[], full: Choice | undefined, visit: Visit, asOf: Date) {
  const today = rules.filter(({ day }) => day === 'any' || day === visit.day);
  return chooseForDay(rules, visit, asOf) ?? today.map((rule) => shared(full, rule)).find(Boolean);
}

/** Why nothing is known for a person, with the prices that come nearest. */
function unknown(tickets: readonly VenuePrice[], person: Person): Ticket {
  const mine = fitting(tickets, person, 'yes', 'maybe').filter(
    ({ audience }) =>
      audience !== 'family' && (audience === person.who || ['adult', 'anyone'].includes(audience)),
  );
  const inYuan = mine.filter(({ cny, promo }) => cny !== undefined && !promo);
  if (inYuan.length > 0) return { reason: 'other-day', near: inYuan };
  if (mine.some(({ local }) => local)) return { reason: 'other-currency', near: mine };
  const others = tickets.filter(({ cny, audience }) => cny !== undefined && audience !== 'family');
  return others.length > 0 ? { reason: 'other-people', near: others } : { reason: 'unpublished', near: [] };
}

/**
 * One person’s ticket. The venue’s own rule first; where it has none, the full price, which is said; where
 * a rule may or may not hold, or is older than the full price, the range from one to the other. No discount
 * is ever assumed.
 */
export function personTicket(
  venue: Pick<VenueMeta, 'kind' | 'prices'>,
  person: Person,
  visit: Visit,
  asOf: Date,
): Ticket {
  const tickets = ticketPrices(venue);
  const open = tickets.filter(({ audience }) => audience === 'adult' || audience === 'anyone');
  const opened = fitting(open, person, 'yes', 'maybe');
  const full = chooseForDay(opened, visit, asOf);
  const found = (choice: Choice): Ticket => ({ choice });
  if (person.who === 'adult') return full ? found(full) : unknown(tickets, person);

  const rules = rulesFor(venue, person, visit);
  const sure = fitting(rules, person, 'yes');
  const usual = ruled(
    sure.filter(({ promo }) => !promo),
    full,
    visit,
    asOf,
  );
  if (usual && full && AGE_ORDER[usual.age] > AGE_ORDER[full.age]) {
    return found(either(usual, full, 'rule-unclear'));
  }
  if (usual) return found(usual);
  const perhaps = ruled(fitting(rules, person, 'maybe'), full, visit, asOf);
  if (perhaps && full) return found(either(perhaps, full, 'rule-unclear'));
  const mixed = chooseForDay([...sure.filter(({ promo }) => promo), ...opened], visit, asOf);
  if (!mixed) return unknown(tickets, person);
  return found(mixed.high.cny === 0 ? mixed : { ...mixed, remarks: [...mixed.remarks, 'adult-price'] });
}
