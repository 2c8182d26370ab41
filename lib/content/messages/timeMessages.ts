import { message, told } from './message.ts';

/** What is said of the moments at which a text comes and goes. */
export const timeMessages = {
  order: message(
    'time/order',
    [['2027-03-01T00:00:00+08:00', '2027-01-15T08:00:00+08:00']],
    (from: string, until: string) =>
      told(
        `unpublishAt（${until}）不晚于 publishAt（${from}）`,
        `unpublishAt (${until}) is not after publishAt (${from})`,
        '撤下的时刻要晚一些；不撤下就删掉 unpublishAt',
        'make it later, or drop unpublishAt',
      ),
  ),
  draft: message('time/draft', [[]], () =>
    told(
      '写了 publishAt，但还是草稿，到时不会发布',
      'publishAt is set, but a draft is never published',
      '写好了就删掉 draft: true',
      'delete draft: true when it is ready',
    ),
  ),
  over: message('time/over', [['2026-03-01T00:00:00+08:00']], (at: string) =>
    told(
      `已经在 ${at} 撤下`,
      `it was taken down at ${at}`,
      '还要用就删掉 unpublishAt；不用了就删掉这一篇',
      'delete unpublishAt to show it again, or delete the text',
    ),
  ),
};
