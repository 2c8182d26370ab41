import { type Finding, START } from './finding.ts';
import { timeMessages } from './messages/timeMessages.ts';
import { placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';

/** What the facts of an article or a venue say about when it is shown. Moments carry their offset. */
export interface Timing {
  draft?: boolean | undefined;
  publishAt?: string | undefined;
  unpublishAt?: string | undefined;
}

/** When something is shown, in milliseconds: from the first up to, but not at, the second. A draft is never shown. */
export interface Window {
  from: number;
  until: number;
}

export const ALWAYS: Window = { from: -Infinity, until: Infinity };
const NEVER: Window = { from: Infinity, until: Infinity };

/** The time for which facts let their text be shown. */
export function windowOf({ draft, publishAt, unpublishAt }: Timing): Window {
  if (draft) return NEVER;
  return {
    from: publishAt === undefined ? -Infinity : Date.parse(publishAt),
    until: unpublishAt === undefined ? Infinity : Date.parse(unpublishAt),
  };
}

export type Standing = 'draft' | 'waiting' | 'shown' | 'over';

/** Where facts stand at a moment. */
export function standingOf(facts: Timing, asOf: Date): Standing {
  if (facts.draft) return 'draft';
  const { from, until } = windowOf(facts);
  if (asOf.getTime() < from) return 'waiting';
  return asOf.getTime() < until ? 'shown' : 'over';
}

/** Whether `inner` is nowhere, from a moment on, shown without `outer`. */
export function covers(outer: Window, inner: Window, asOf: Date): boolean {
  const [from, until] = [Math.max(inner.from, asOf.getTime()), inner.until];
  return from >= until || (outer.from <= from && outer.until >= until);
}

/** What is wrong with the moments of one facts file. */
export function checkTiming({ publishAt, unpublishAt }: Timing, yaml: Yaml): Finding[] {
  if (publishAt === undefined || unpublishAt === undefined) return [];
  if (Date.parse(publishAt) < Date.parse(unpublishAt)) return [];
  return [timeMessages.order(placeOfValue(yaml, ['unpublishAt']) ?? START, publishAt, unpublishAt)];
}

/** A moment that will not come true as an editor may expect: not wrong, but worth a word. */
export function timingWarnings(facts: Timing, yaml: Yaml, asOf: Date): Finding[] {
  const { draft, publishAt, unpublishAt } = facts;
  if (draft && publishAt !== undefined)
    return [timeMessages.draft(placeOfValue(yaml, ['publishAt']) ?? START)];
  if (unpublishAt === undefined || standingOf(facts, asOf) !== 'over') return [];
  return [timeMessages.over(placeOfValue(yaml, ['unpublishAt']) ?? START, unpublishAt)];
}
