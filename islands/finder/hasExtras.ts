import { type FinderState, FLAGS } from '#lib/finder/finderState.ts';

/** Whether a question asks for an extra, or for the easiest places first: what the line of the party does not say. */
export const hasExtras = (state: FinderState): boolean =>
  state.open !== undefined || state.sort === 'easy' || FLAGS.some((flag) => state[flag]);
