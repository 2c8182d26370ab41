/** More columns than this do not stand side by side on a phone. */
const MOST_COMPARED = 3;

const IDS = /^[a-z0-9-]{1,80}(,[a-z0-9-]{1,80}){0,2}$/;

/** The `compare=a,b,c` of a URL as it stands, empty where it is no list of at most three ids. */
export const readCompared = (text: string): string => (IDS.test(text) ? text : '');

/** The ids in a `compare`, each once. */
export const comparedIds = (compare: string): string[] => [...new Set(compare ? compare.split(',') : [])];

/** A `compare` with a venue taken in, or out if it was in; undefined when there is no room for it. */
export function toggled(compare: string, id: string): string | undefined {
  const ids = comparedIds(compare);
  const others = ids.filter((one) => one !== id);
  if (others.length < ids.length) return others.join();
  return ids.length < MOST_COMPARED ? [...ids, id].join() : undefined;
}
