import { twin } from '../twin.ts';

/** Words around the charts of a page; what they say of their own stands in its YAML. */
export const chartText = twin(
  {
    about: '约',
    large: '亿',
    small: '万',
    who: '数的是什么',
    howMany: '多少',
    people: '多少人',
    when: '哪一段时间，数的是谁',
    outOf: '每 100 人里',
    computed: '本站按来源里的两个数算的',
  },
  {
    about: 'about',
    large: 'million',
    small: '',
    who: 'What was counted',
    howMany: 'How many',
    people: 'People',
    when: 'Over which time, and who was counted',
    outOf: 'Of every 100',
    computed: 'our own sum from two of the source’s numbers',
  },
);
