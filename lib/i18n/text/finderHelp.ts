import { twin } from '../twin.ts';

/** The words for when nothing fits, and for when a misspelt word was read as another. */
export const finderHelpText = twin(
  {
    within: (cny: number) => `¥${cny} 以内`,
    empty: '没有合适的。可以这样找：',
    emptyAll: '没有合适的。在下面按城市找。',
    loosen: {
      free: '花一点钱也行',
      budget: '再贵一点也行',
      kind: '种类不限',
      beginner: '不只看适合新手的',
      night: '不只看有夜场的',
      gear: '自己带冰鞋、雪具',
      indoor: '室外的也看',
      open: '还没到季节的也看',
      query: '去掉关键词',
      place: '全国都看',
      all: '去掉全部条件',
    },
    loosened: (label: string, count: number) => `${label}，${count} 处`,
    guessed: (words: string) => `没有“${words}”，按相近的拼写找。`,
  },
  {
    within: (cny: number) => `up to ¥${cny}`,
    empty: 'Nothing fits. Try this instead:',
    emptyAll: 'Nothing fits. Look by city below.',
    loosen: {
      free: 'Include paid places',
      budget: 'Allow a higher price',
      kind: 'Any kind',
      beginner: 'Not just for beginners',
      night: 'Not just evenings',
      gear: 'Bring your own gear',
      indoor: 'Outdoors too',
      open: 'Out of season too',
      query: 'Without the search words',
      place: 'All of China',
      all: 'Clear every filter',
    },
    loosened: (label: string, count: number) => `${label}: ${count}`,
    guessed: (words: string) => `No “${words}”; showing what is spelt much the same.`,
  },
);
