import { priceAge } from '#lib/venues/priceAge.ts';
import { calendarYear, labelYears } from '#lib/venues/priceSeason.ts';
import type { StaleReason } from './staleFact.ts';

const REASONS = { last: 'price/last', recent: 'price/recent', history: 'price/history' } as const;

/** Why a price of some year should be looked up again; undefined for one of the season now running. */
export function priceReason(label: string, asOf: Date): StaleReason | undefined {
  const years = labelYears(label);
  if (!years) return 'price/undated';
  if (years.from > calendarYear(asOf)) return 'price/future';
  const age = priceAge(label, asOf);
  return age === 'current' ? undefined : REASONS[age];
}
