import { problem, type RuleEntry, warning } from './entry.ts';
import { inPage } from './example.ts';

/** Rules about when a text is shown. Times in the wrong form are `field/date`. */
export const timeRules = {
  'time/order': problem(
    ['撤下早于发布', 'Taken down before it is published'],
    [
      'unpublishAt 要晚于 publishAt，否则这一篇永远看不到。',
      'unpublishAt comes after publishAt, or nobody ever sees the text.',
    ],
    inPage(
      'publishAt: 2027-03-01T00:00:00+08:00\nunpublishAt: 2027-01-15T08:00:00+08:00\nscene: courtyard',
      'publishAt: 2027-01-15T08:00:00+08:00\nunpublishAt: 2027-03-01T00:00:00+08:00\nscene: courtyard',
      'scene: courtyard',
    ),
  ),
  'time/draft': warning(
    ['草稿写了发布时刻', 'A draft with a date'],
    [
      '提醒：draft: true 比 publishAt 优先，到了时刻也不发布。',
      'A warning: draft: true comes before publishAt, so nothing is published at that moment.',
    ],
    inPage(
      'draft: true\npublishAt: 2027-01-15T08:00:00+08:00\nscene: courtyard',
      'scene: courtyard',
      'scene: courtyard',
    ),
  ),
  'time/over': warning(
    ['已经撤下', 'Taken down'],
    [
      '提醒：unpublishAt 已经过去，读者看不到这一篇。',
      'A warning: unpublishAt has passed, and readers no longer see the text.',
    ],
    inPage(
      'unpublishAt: 2026-03-01T00:00:00+08:00\nscene: courtyard',
      'scene: courtyard',
      'scene: courtyard',
    ),
  ),
} as const satisfies Record<string, RuleEntry>;
