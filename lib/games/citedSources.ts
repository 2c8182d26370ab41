import type { Source } from '#lib/content/schema/common.ts';

type Cited = Source & { id: string };

/** The sources of several files as one list, each id once, in the order in which they first come. */
export const citedSources = (...files: readonly { sources: readonly Cited[] }[]): Cited[] => [
  ...new Map(files.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values(),
];
