import { type Finding, finding, START } from './finding.ts';
import { say } from './say.ts';
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
  return [
    finding(
      placeOfValue(yaml, ['unpublishAt']) ?? START,
      'time/order',
      say(
        `unpublishAt（${unpublishAt}）不晚于 publishAt（${publishAt}）`,
        `unpublishAt (${unpublishAt}) is not after publishAt (${publishAt})`,
      ),
      say('撤下的时刻要晚一些；不撤下就删掉 unpublishAt', 'make it later, or drop unpublishAt'),
    ),
  ];
}

/** A moment that will not come true as an editor may expect: not wrong, but worth a word. */
export function timingWarnings(facts: Timing, yaml: Yaml, asOf: Date): Finding[] {
  const { draft, publishAt, unpublishAt } = facts;
  if (draft && publishAt !== undefined)
    return [
      finding(
        placeOfValue(yaml, ['publishAt']) ?? START,
        'time/draft',
        say('写了 publishAt，但还是草稿，到时不会发布', 'publishAt is set, but a draft is never published'),
        say('写好了就删掉 draft: true', 'delete draft: true when it is ready'),
      ),
    ];
  if (standingOf(facts, asOf) !== 'over') return [];
  return [
    finding(
      placeOfValue(yaml, ['unpublishAt']) ?? START,
      'time/over',
      say(`已经在 ${unpublishAt} 撤下`, `it was taken down at ${unpublishAt}`),
      say(
        '还要用就删掉 unpublishAt；不用了就删掉这一篇',
        'delete unpublishAt to show it again, or delete the text',
      ),
    ),
  ];
}
