import { z } from 'zod';
import { slug, source } from './common.ts';

/** The sources of a file of content/games, each cited by its id. */
export const namedSources = z.array(source.extend({ id: slug })).min(1);

/** One sentence per id in `used` that the file's sources lack; empty if none. */
export const unknownSources = (sources: readonly { id: string }[], used: readonly string[]): string[] => {
  const known = sources.map((s) => s.id);
  return used
    .filter((id) => !known.includes(id))
    .map((id) => `"${id}" is no source of this file; there are: ${known.join(', ')}`);
};
