import type { Gathered } from '../gather.ts';
import type { Venue } from '../types.ts';
import { staleArticle } from './staleArticle.ts';
import { STALE_REASONS, type StaleFact, type StaleKind } from './staleFact.ts';
import { staleVenue } from './staleVenue.ts';

type Files = Pick<Gathered['content'], 'guides' | 'pages' | 'venues'>;

/**
 * Kinds by how often readers are likely to meet them, since nobody counts visits here and nobody will: guides and pages
 * first, which every page links to; then kinds of place by how many of them have a price, because lists, tags and
 * cards show those before all others; equals in the order of the alphabet.
 */
export function kindOrder(venues: readonly Pick<Venue, 'kind' | 'prices'>[]): StaleKind[] {
  const priced = new Map<StaleKind, number>();
  for (const { kind, prices = [] } of venues)
    priced.set(kind, (priced.get(kind) ?? 0) + (prices.length > 0 ? 1 : 0));
  const kinds = [...priced].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ['guide', 'page', ...kinds.map(([kind]) => kind)];
}

/** Those of guides and pages, in no order. */
export function staleArticles(
  { guides, pages }: Pick<Files, 'guides' | 'pages'>,
  read: (file: string) => string | undefined,
  asOf: Date,
): StaleFact[] {
  const factsFile = (prose: Partial<Record<string, { file: string }>>, name: string): string =>
    Object.values(prose)[0]?.file.replace(/[^/]+$/, name) ?? name;
  return [
    ...guides.flatMap((guide) =>
      staleArticle(guide, { kind: 'guide', file: factsFile(guide.prose, 'guide.yaml') }, read, asOf),
    ),
    ...Object.values(pages).flatMap((page) =>
      staleArticle(page, { kind: 'page', file: factsFile(page.prose, 'page.yaml') }, read, asOf),
    ),
  ];
}

/**
 * The facts of a content folder that editors should look up again, drafts included: by kind, within a kind by reason,
 * then by file and line. Those of guides and pages may be `known` already. `read` gives the text of a file as it is named in `file`, undefined if it cannot be read.
 */
export function worklist(
  content: Files,
  read: (file: string) => string | undefined,
  asOf: Date,
  known?: readonly StaleFact[],
): StaleFact[] {
  const { guides, pages, venues } = content;
  const articles = known ?? staleArticles({ guides, pages }, read, asOf);
  const kinds = kindOrder(venues);
  const order = ({ kind, reason }: StaleFact): number =>
    kinds.indexOf(kind) * STALE_REASONS.length + STALE_REASONS.indexOf(reason);
  const facts = [...articles, ...venues.flatMap((venue) => staleVenue(venue, () => read(venue.file), asOf))];
  return facts.toSorted(
    (a, b) => order(a) - order(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
