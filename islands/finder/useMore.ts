import { usePart } from './usePart.ts';

export type More = typeof import('./more.ts');

export const fetchMore = (): Promise<More> => import('./more.ts');

/**
 * The second part of the finder: fetched when it is `needed` or `load` is called; `failed` if it is needed and did not
 * come.
 */
export function useMore(needed: boolean) {
  const { part, failed, load } = usePart(fetchMore, needed);
  return { more: part, failed: needed && failed, load };
}
