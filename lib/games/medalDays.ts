import type { GamesEvent } from '#lib/content/schema/games.ts';

/** The days on which medals were decided, `2022-02-05` to `2022-02-20`, without gaps. */
export function medalDays(events: readonly GamesEvent[]): string[] {
  const dates = events.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [];
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** How many events of a list were decided on each of the days. */
export const countsByDay = (events: readonly GamesEvent[], days: readonly string[]): number[] =>
  days.map((day) => events.filter(({ date }) => date === day).length);
