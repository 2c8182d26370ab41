import { medianSplit } from '#lib/venues/medianSplit.ts';
import type { Vector } from '#lib/venues/unitVector.ts';

/**
 * Parts places into cells of neighbours, each of them at most `limit` heavy (or a single place): halves across the
 * widest side until they fit. Returns the indices of each cell's places.
 */
export function cutCells(vectors: readonly Vector[], weights: readonly number[], limit: number): number[][] {
  const cut = (members: readonly number[]): number[][] => {
    const weight = members.reduce((sum, member) => sum + (weights[member] ?? 0), 0);
    if (weight <= limit || members.length < 2) return [[...members]];
    const { low, high } = medianSplit(members, vectors);
    return [...cut(low), ...cut(high)];
  };
  return cut([...vectors.keys()]);
}
