import type { GamesEvent, GamesMedals, Medallist, MedalRow } from '#lib/content/schema/games.ts';

export const COLOURS = ['gold', 'silver', 'bronze'] as const;
export type Colour = (typeof COLOURS)[number];

/** A medal as its nation’s page lists it. */
export interface NationMedal {
  event: GamesEvent;
  colour: Colour;
  medallist: Medallist;
}

/**
 * A delegation that won a medal: its line in the table on both dates, and its medals after the re-
 * allocations.
 */
export interface Nation {
  code: string;
  name: MedalRow['name'];
  /** On closing day; undefined if it had none then. */
  before: MedalRow | undefined;
  after: MedalRow;
  medals: readonly NationMedal[];
}

/** `nor`: how an address names a delegation. */
export const nationSlug = (noc: string): string => noc.toLowerCase();

const medalsOf = (noc: string, events: readonly GamesEvent[]): NationMedal[] =>
  COLOURS.flatMap((colour) =>
    events.flatMap((event) =>
      event[colour]
        .filter((medallist) => medallist.noc === noc)
        .map((medallist) => ({ event, colour, medallist })),
    ),
  );

/** Every delegation with a medal, in the order of the later table. */
export const nationsOf = (
  { endOfGames, afterReallocation }: GamesMedals,
  events: readonly GamesEvent[],
): Nation[] =>
  afterReallocation.rows.map((after) => ({
    code: nationSlug(after.noc),
    name: after.name,
    before: endOfGames.rows.find(({ noc }) => noc === after.noc),
    after,
    medals: medalsOf(after.noc, events),
  }));

/** Whether the re-allocations changed a delegation’s medals. */
export const isRecounted = ({ before, after }: Nation): boolean =>
  COLOURS.some((colour) => before?.[colour] !== after[colour]);

/** Whether they changed its line in the table: its medals, or its rank alone. */
export const isChanged = (nation: Nation): boolean =>
  isRecounted(nation) || nation.before?.rank !== nation.after.rank;
