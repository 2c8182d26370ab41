import { normalise } from './normalise.ts';

/** Longer queries hold nothing more that could be matched. */
const MAX_QUERY = 80;

/** The words of a query as the index knows them. A query in Chinese is one word. */
export const termsOf = (query: string): string[] => [
  ...new Set(normalise(query.slice(0, MAX_QUERY)).split(' ').filter(Boolean)),
];
