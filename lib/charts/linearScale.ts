/**
 * Maps `from`…`to` of the data onto 0…`width`. Values outside are held at the ends, so that nothing is
 * drawn beyond the paper. Throws when the two ends are one point.
 */
export function linearScale(from: number, to: number, width: number): (value: number) => number {
  if (from === to) throw new Error(`a scale from ${from} to ${to} has no length`);
  return (value) => Math.min(1, Math.max(0, (value - from) / (to - from))) * width;
}
