import { twin } from '../twin.ts';

export const guideText = twin(
  {
    callout: { safety: '当心', saving: '省钱', children: '带孩子', south: '在南方' },
    cite: (number: number) => `来源 ${number}`,
    sources: '来源',
    sourcesLead: '这一页的每个数字，都能在下面找到出处。价格会变，出发前再问一次。',
    nearby: '去哪里',
    nearbyMore: '按价格找全部场地',
    receiptTotal: '合计',
    next: '下一篇',
    keepReading: '接着看',
    checked: (day: string) => `价格和事实核对日期：${day}`,
    free: '不花钱',
    year: (year: string) => `${year} 年价`,
    noVenues: '这个条件下还没有查到场地。',
  },
  {
    callout: { safety: 'Careful', saving: 'Save money', children: 'With children', south: 'In the south' },
    cite: (number: number) => `source ${number}`,
    sources: 'Sources',
    sourcesLead: 'Every figure on this page comes from one of these. Prices change: ask again before you go.',
    nearby: 'Where to go',
    nearbyMore: 'All places by price',
    receiptTotal: 'Total',
    next: 'Next',
    keepReading: 'Read on',
    checked: (day: string) => `Prices and facts checked on ${day}`,
    free: 'free',
    year: (year: string) => `${year} price`,
    noVenues: 'No place found for this yet.',
  },
);
