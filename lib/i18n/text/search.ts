import { twin } from '../twin.ts';

export const searchText = twin(
  {
    label: '找什么',
    hint: '城市、场地、指南；中文、拼音、首字母都行',
    found: (count: number) => `找到 ${count} 条`,
    first: (count: number) => `先列 ${count} 条`,
    near: (count: number) => `没有一字不差的，写法相近的有 ${count} 条`,
    more: '再找一些',
    none: '没有找到。换个词，或从下面的目录里找。',
    failed: '目录没有载入。检查一下网络，或从下面的列表里找。',
    guides: '全部指南',
    cities: '场地多的城市',
    allCities: '全部城市',
    pages: '其他页面',
    feed: '订阅新指南（Atom）',
  },
  {
    label: 'Search for',
    hint: 'City, place or guide; English, Chinese, pinyin or initials',
    found: (count: number) => `${count} found`,
    first: (count: number) => `The first ${count}`,
    near: (count: number) => `No exact match; ${count} spelt much like it`,
    more: 'Look for more',
    none: 'Nothing found. Try another word, or use the lists below.',
    failed: 'The index could not be loaded. Check the network, or use the lists below.',
    guides: 'All guides',
    cities: 'Cities with most places',
    allCities: 'All cities',
    pages: 'Other pages',
    feed: 'Follow new guides (Atom)',
  },
);
