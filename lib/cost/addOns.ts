import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import { type Choice, chooseForDay, either, fen } from './choose.ts';
import type { Visit } from './visit.ts';
import type { PartLabel, Remark, VenuePart, Who } from './visitCostTypes.ts';
import { isConditional, isCourse, isGate, isSkates, isSkis, isSled } from './words.ts';

type Priced = Pick<VenueMeta, 'kind' | 'prices'>;
type Gear = (price: VenuePrice) => boolean;

/** What one cannot do without, first choice first, by kind of place. */
const GEAR: Record<VenueMeta['kind'], readonly Gear[]> = {
  'ice-rink': [isSkates],
  'outdoor-rink': [isSkates, isSled],
  'ski-resort': [isSkis],
  'indoor-ski': [isSkis],
  'dry-slope': [isSkis],
  'snow-park': [isSled, isSkis],
  curling: [],
};

const named = (venue: Priced, item: VenuePrice['item']): VenuePrice[] =>
  (venue.prices ?? []).filter(
    (price) => price.item === item && price.cny !== undefined && !isConditional(price),
  );

/** A choice for some people as a part of the bill. */
export function partOf(label: PartLabel, who: Who, people: number, choice: Choice): VenuePart {
  const { low, high, age, remarks } = choice;
  return {
    basis: 'venue',
    label,
    who,
    people,
    minCny: fen(low.cny * people),
    maxCny: fen(high.cny * people),
    price: low.price,
    ...(high.price !== low.price && { upTo: high.price }),
    times: low.times,
    age,
    remarks,
  };
}

/** Hours of rental are paid by the hour, begun ones whole; a price without hours is for the visit. */
function byTheHour(choice: Choice, hours: number | undefined): Choice {
  const stretch = (offer: Choice['low']): Choice['low'] => {
    const times = hours && offer.price.hours ? Math.ceil(hours / offer.price.hours) : 1;
    return { ...offer, times, cny: fen((offer.price.cny ?? 0) * times) };
  };
  const [low, high] = [stretch(choice.low), stretch(choice.high)];
  return low.cny <= high.cny ? { ...choice, low, high } : { ...choice, low: high, high: low };
}

/** Gear for one person of a sort, or undefined when the venue’s sources name no price for it. */
export function rentalFor(venue: Priced, who: Who, visit: Visit, asOf: Date): Choice | undefined {
  const rows = named(venue, 'rental');
  const hire: Visit = { ...visit, gear: 'own', hours: undefined };
  for (const fits of GEAR[venue.kind]) {
    const gear = rows.filter(fits);
    const own = chooseForDay(
      gear.filter(({ audience }) => audience === who),
      hire,
      asOf,
    );
    const full = chooseForDay(
      gear.filter(({ audience }) => audience === 'adult' || audience === 'anyone'),
      hire,
      asOf,
    );
    const choice = own ?? full;
    const remarks = spoken(choice?.remarks ?? []);
    if (who === 'child' && !own) remarks.push('adult-price');
    if (choice) return byTheHour({ ...choice, remarks }, visit.hours);
  }
  return undefined;
}

/** Of rental, `gear-in-price` says nothing. */
const spoken = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter((remark) => remark !== 'gear-in-price');

/** One lesson a learner, as sold; lessons in bulk are no first visit. */
export function lessonFor(venue: Priced, visit: Visit, asOf: Date): Choice | undefined {
  const lessons = named(venue, 'lesson').filter((price) => !isCourse(price) && price.audience !== 'child');
  return chooseForDay(lessons, { ...visit, gear: 'own', hours: undefined }, asOf);
}

export const lockerFor = (venue: Priced, visit: Visit, asOf: Date): Choice | undefined =>
  chooseForDay(named(venue, 'locker'), { ...visit, gear: 'own', hours: undefined }, asOf);

export const busFor = (venue: Priced, visit: Visit, asOf: Date): Choice | undefined =>
  chooseForDay(named(venue, 'transport'), { ...visit, gear: 'own', hours: undefined }, asOf);

/** The gate of the park or resort around it. Whether a ticket has it in is hardly ever said. */
export const gateFor = (venue: Priced, visit: Visit, asOf: Date): Choice | undefined =>
  chooseForDay(named(venue, 'extra').filter(isGate), { ...visit, gear: 'own', hours: undefined }, asOf);

/** Something that may be in the ticket already: from nothing to its price. */
export const perhapsIncluded = (choice: Choice): Choice =>
  either(
    { ...choice, low: { ...choice.low, cny: 0 }, high: { ...choice.low, cny: 0 } },
    choice,
    'maybe-included',
  );

/** Each published deposit, for everyone; which of them is asked depends on what one borrows. */
export function depositsOf(venue: Priced, visit: Visit, people: number, asOf: Date): VenuePart[] {
  const borrows = (price: VenuePrice) => isSkates(price) || isSkis(price) || isSled(price);
  const rows = named(venue, 'deposit').filter(
    (price) =>
      (price.day === 'any' || price.day === visit.day) && (visit.gear === 'rented' || !borrows(price)),
  );
  return rows.map((price) => ({
    basis: 'venue',
    label: 'deposit',
    who: 'everyone',
    people,
    minCny: fen((price.cny ?? 0) * people),
    maxCny: fen((price.cny ?? 0) * people),
    price,
    times: 1,
    age: priceAge(price.year, asOf),
    remarks: [],
  }));
}
