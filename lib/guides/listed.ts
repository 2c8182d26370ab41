/** So many guides a list shows at most: a page of a thousand loads slowly and is read by nobody. Search finds the others. */
const MOST = 60;

/** The first of many, and how many a list leaves to the search. */
export const listed = <T>(all: readonly T[], most = MOST): { shown: T[]; rest: number } => ({
  shown: all.slice(0, most),
  rest: Math.max(0, all.length - most),
});
