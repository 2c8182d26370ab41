import type { StepMoney } from '#lib/content/schema/firstVisit.ts';
import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import { firstVisits } from '#lib/cost/firstVisits.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { CostPart, Remark } from '#lib/cost/visitCostTypes.ts';
import { headlinePrice } from './headlinePrice.ts';
import { isVisit } from './isVisit.ts';

/** What a venue's own sources say about one thing that a first visit may have to be paid for. */
export type MoneyFact =
  | {
      item: StepMoney;
      state: 'known';
      minCny: number;
      maxCny: number;
      /** Where the amounts are from; the first is the low end. */
      prices: readonly VenuePrice[];
      remarks: readonly Remark[];
    }
  /** In Hong Kong or Taiwan dollars, which are not converted. */
  | { item: StepMoney; state: 'local'; price: VenuePrice & { local: NonNullable<VenuePrice['local']> } }
  | { item: StepMoney; state: 'included' }
  | { item: StepMoney; state: 'unknown' };

type Priced = Pick<VenueMeta, 'kind' | 'city' | 'prices'>;

const known = (item: StepMoney, part: Extract<CostPart, { basis: 'venue' }>): MoneyFact => ({
  item,
  state: 'known',
  minCny: part.minCny,
  maxCny: part.maxCny,
  prices: part.upTo ? [part.price, part.upTo] : [part.price],
  remarks: part.remarks,
});

/** A ticket that has no price for a weekday: the price on the venue's tag, or one in another currency. */
function otherTicket(venue: Priced, asOf: Date): MoneyFact {
  const tag = headlinePrice(venue, asOf);
  if (tag) {
    return { item: 'ticket', state: 'known', minCny: tag.cny, maxCny: tag.cny, prices: [tag], remarks: [] };
  }
  for (const price of venue.prices ?? []) {
    const { local, audience } = price;
    if (local && isVisit(price) && (audience === 'adult' || audience === 'anyone')) {
      return { item: 'ticket', state: 'local', price: { ...price, local } };
    }
  }
  return { item: 'ticket', state: 'unknown' };
}

/** Those of some parts that the venue has priced, as facts of one item. */
const priced = (item: StepMoney, parts: readonly CostPart[]): MoneyFact[] =>
  parts.flatMap((part) => (part.basis === 'venue' ? [known(item, part)] : []));

/**
 * What one adult on a weekday pays at each step of a first visit, from the same reckoning as the bill on the page, so
 * that the two never disagree. Gates and buses that nobody mentions are left out; tickets, gear, deposits, lockers and
 * lessons that nobody prices are said to be unknown.
 */
export function stepMoney(venue: Priced, items: readonly StepMoney[], asOf: Date): MoneyFact[] {
  const [first] = firstVisits(venue.kind);
  if (!first) return [];
  const cost = visitCost(venue, { ...first.visit, lessons: 1, transport: 'venue' }, { asOf });
  return items.flatMap((item): MoneyFact[] => {
    if (item === 'deposit') {
      const found = priced(item, cost.deposits);
      return found.length > 0 ? found : [{ item, state: 'unknown' }];
    }
    const found = priced(
      item,
      cost.parts.filter(({ label }) => label === item),
    );
    if (found.length > 0) return found;
    if (item === 'ticket') return [otherTicket(venue, asOf)];
    if (cost.included.includes(item)) return [{ item, state: 'included' }];
    return item === 'gate' || item === 'transport' ? [] : [{ item, state: 'unknown' }];
  });
}
