import { twin } from '../twin.ts';

export const searchText = twin(
  {
    label: '找什么',
    hint: '城市、场地、指南；中文、拼音、首字母都行',
    found: (count: number) => `找到 ${count} 条`,
    none: '没有找到。换个词，或从下面的目录里找。',
    failed: '目录没有载入。检查一下网络，或从下面的列表里找。',
    topics: '全部指南和页面',
    cities: '按城市找',
  },
  {
    label: 'Search for',
    hint: 'City, place or guide; English, Chinese, pinyin or initials',
    found: (count: number) => `${count} found`,
    none: 'Nothing found. Try another word, or use the lists below.',
    failed: 'The index could not be loaded. Check the network, or use the lists below.',
    topics: 'All guides and pages',
    cities: 'By city',
  },
);
