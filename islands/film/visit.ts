/** What the player remembers until the tab is closed: nothing of it leaves the device. */
export interface Visit {
  at?: number;
  file?: string;
  captions?: string;
}

const KEY = 'film';

/** What was remembered; nothing where the browser keeps nothing. */
export function recall(): Visit {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Visit;
  } catch {
    return {};
  }
}

export function remember(change: Visit): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...recall(), ...change }));
  } catch {
    // A browser that keeps nothing starts from the beginning next time.
  }
}
