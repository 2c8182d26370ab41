import type { City, Venue } from '#lib/content/index.ts';
import { type FirstVisit, firstVisits } from '#lib/cost/firstVisits.ts';
import { typicalByRegion } from '#lib/cost/typicalByRegion.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { VisitCost } from '#lib/cost/visitCostTypes.ts';

export interface Bill {
  first: FirstVisit;
  cost: VisitCost;
}

/**
 * The bills of a venue's page, one for each first visit that the site reckons (docs/decisions/cost-model.md); empty
 * where not one of them comes to a sum.
 */
export function venueBills(
  venue: Venue,
  { venues, cities }: { venues: readonly Venue[]; cities: readonly City[] },
  asOf: Date,
): Bill[] {
  const typical = typicalByRegion(venues, cities, asOf);
  const bills = firstVisits(venue.kind).map((first) => ({
    first,
    cost: visitCost(venue, first.visit, { asOf, typical }),
  }));
  return bills.some(({ cost }) => cost.total) ? bills : [];
}
