import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the page, by all rules or the ones named, one line a node: rule, place and reason. */
export async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  // No page of ours holds another, so axe need not open a window to put their reports together; and of what passes it
  // need not name every node. Both together save a good part of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const reason = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id}  ${target.join(' ')}  ${reason}`;
    }),
  );
}
