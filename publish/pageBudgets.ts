import type { PageWeight } from './pageWeight.ts';

/** Kinds of page by path below a language, and what one may weigh before pictures and fonts: kB of 1,000 bytes, brotli. */
const BUDGETS: readonly (readonly [kind: string, path: RegExp, kilobytes: number])[] = [
  ['home', /^$/, 25],
  ['finder', /^venues\/$/, 40],
  ['venue', /^venues\//, 25],
  ['guide', /^guides\/./, 25],
  ['city', /^cities\/./, 30],
  ['film', /^film\//, 25],
  ['share', /^share\//, 38],
  ['games', /^games\//, 30],
  ['other', /^/, 30],
];

export interface WeighedPage {
  /** From the root of the site: `/zh/guides/first-skate/`. */
  path: string;
  weight: PageWeight;
}

const budgetOf = (path: string) => {
  const below = path.replace(/^\/(?:zh|en)\//, '').replace(/^\/.*$/, '');
  return BUDGETS.find(([, pattern]) => pattern.test(below)) ?? BUDGETS[BUDGETS.length - 1];
};

/** One line for each page that is heavier than its kind may be; empty when all is well. */
export const overBudget = (pages: readonly WeighedPage[]): string[] =>
  pages.flatMap(({ path, weight }) => {
    const [kind = '', , kilobytes = 0] = budgetOf(path) ?? [];
    const { html, styles, scripts, total } = weight;
    return total <= kilobytes * 1000
      ? []
      : [
          `${path} weighs ${total} bytes (text ${html}, styles ${styles}, scripts ${scripts}); ` +
            `a page of the kind “${kind}” may weigh ${kilobytes * 1000} → make it lighter, or argue a new ` +
            'budget in publish/pageBudgets.ts',
        ];
  });

/** The heaviest pages, one a line, for the end of a build. */
export const heaviestPages = (pages: readonly WeighedPage[], count = 5): string[] =>
  pages
    .toSorted((a, b) => b.weight.total - a.weight.total)
    .slice(0, count)
    .map(
      ({ path, weight: { html, styles, scripts, total } }) =>
        `${(total / 1000).toFixed(1).padStart(6)} kB  ${path}  (text ${html}, styles ${styles}, scripts ${scripts})`,
    );
