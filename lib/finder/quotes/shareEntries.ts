/** A list in which equal entries stand once. */
export interface Shared<T> {
  list: T[];
  /** Where an entry stands; it is added if it is new. */
  indexOf: (entry: T) => number;
}

export function shareEntries<T>(): Shared<T> {
  const list: T[] = [];
  const places = new Map<string, number>();
  const indexOf = (entry: T): number => {
    const key = JSON.stringify(entry);
    const place = places.get(key) ?? list.push(entry) - 1;
    places.set(key, place);
    return place;
  };
  return { list, indexOf };
}

/** Without the repetitions at its end, which `entryAt` reads back: `[3, 1, 1, 1]` → `[3, 1]`. */
export function withoutTail<T>(list: readonly T[]): T[] {
  const last = list.at(-1);
  const tail = list.findLastIndex((entry) => entry !== last);
  return list.slice(0, tail + 2);
}
