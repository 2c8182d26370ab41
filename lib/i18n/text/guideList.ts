import { twin } from '../twin.ts';

/** Names of the groups of lib/guides/byBudget.ts: what hangs on the tag, and the heading beside it. */
export const guideListText = twin(
  {
    groups: {
      0: { tag: '¥0', note: '不花钱', title: '不花钱' },
      100: { tag: '¥100', note: '以内', title: '一百以内' },
      200: { tag: '¥200', note: '以内', title: '两百以内' },
      more: { tag: '¥200', note: '以上', title: '两百以上' },
    },
    count: (count: number) => `${count} 篇`,
    rest: (count: number) => `另外 ${count} 篇，用搜索来找`,
  },
  {
    groups: {
      0: { tag: '¥0', note: 'free', title: 'Free' },
      100: { tag: '¥100', note: 'at most', title: '¥100 at most' },
      200: { tag: '¥200', note: 'at most', title: '¥200 at most' },
      more: { tag: '¥200', note: 'and up', title: 'Over ¥200' },
    },
    count: (count: number) => (count === 1 ? '1 guide' : `${count} guides`),
    rest: (count: number) => `Search finds the other ${count}`,
  },
);
