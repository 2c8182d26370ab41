/** The query of a shared or reloaded address. */
export const queryOfUrl = (): string => new URLSearchParams(location.search).get('q') ?? '';

/**
 * Keeps `?q=` in step with the field, without a new history entry for each key. Safari refuses more than 100 changes in
 * 30 seconds, and half an emoji cannot be written; the query then simply stays out of the address.
 */
export function rememberQuery(query: string): void {
  try {
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  } catch {
    // The search works on without its address.
  }
}
