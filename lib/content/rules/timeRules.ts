import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about when a text is shown. Times in the wrong form are `field/date`. */
export const timeRules = {
  'time/order': {
    title: say('撤下早于发布', 'Taken down before it is published'),
    why: say(
      'unpublishAt 要晚于 publishAt，否则这一篇永远看不到。',
      'unpublishAt comes after publishAt, or nobody ever sees the text.',
    ),
  },
  'time/draft': {
    title: say('草稿写了发布时刻', 'A draft with a date'),
    why: say(
      '提醒：draft: true 比 publishAt 优先，到了时刻也不发布。',
      'A warning: draft: true comes before publishAt, so nothing is published at that moment.',
    ),
  },
  'time/over': {
    title: say('已经撤下', 'Taken down'),
    why: say(
      '提醒：unpublishAt 已经过去，读者看不到这一篇。',
      'A warning: unpublishAt has passed, and readers no longer see the text.',
    ),
  },
} as const satisfies Record<string, RuleEntry>;
