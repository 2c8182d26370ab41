import type { Guide } from '#lib/content/index.ts';

/** What a day may cost at most in each group of guides, yuan; the last one has no bound. */
export const BUDGETS = [0, 100, 200, undefined] as const;

export interface BudgetGroup {
  /** Yuan, undefined above the last bound. */
  upTo: (typeof BUDGETS)[number];
  guides: Guide[];
}

/** Guides by what following them costs at most, cheapest group first, in their own order inside; no group is empty. */
export function byBudget(guides: readonly Guide[]): BudgetGroup[] {
  const dearest = ({ facts }: Guide): number => facts.tag.toCny ?? facts.tag.cny;
  const groupOf = (guide: Guide) => BUDGETS.find((upTo) => upTo === undefined || dearest(guide) <= upTo);
  const groups = BUDGETS.map((upTo) => ({ upTo, guides: guides.filter((guide) => groupOf(guide) === upTo) }));
  return groups.filter((group) => group.guides.length > 0);
}
