import type { Translation } from './drift.ts';
import type { Heading } from './types.ts';

/** A part of an English page whose Chinese has changed: its heading there, or undefined for the opening. */
export type DriftedPart = Pick<Heading, 'id' | 'text'> | undefined;

/**
 * The parts of a translated page that have fallen behind, in its own words; undefined if none has. The list is empty
 * if the two languages are cut into different sections, so that nobody can say which part it is.
 */
export function driftedParts(
  translation: Translation | undefined,
  source: readonly Heading[] | undefined,
  own: readonly Heading[],
): { on: string; parts: DriftedPart[] } | undefined {
  if (translation?.status !== 'drifted') return undefined;
  const { on, sections } = translation;
  const [there, here] = [source ?? [], own].map((all) => all.filter(({ depth }) => depth === 2));
  if (!there || !here || there.length !== here.length) return { on, parts: [] };
  const numbers = sections.flatMap(({ at }) => (at === undefined ? [] : [at]));
  // Section 0 is what stands before the first heading.
  return { on, parts: numbers.map((at) => (at === 0 ? undefined : here[at - 1])) };
}
