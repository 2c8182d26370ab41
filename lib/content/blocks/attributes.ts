import { say, type Words } from '../say.ts';

/** Attributes that several blocks have. */
export const money = (what: Words) =>
  ({ is: 'pattern', pattern: /^\d+(?:\.\d{1,2})?$/, like: '70', what }) as const;

export const YEAR = {
  is: 'pattern',
  pattern: /^\d{4}(?:-\d{2})?$/,
  like: '2022',
  what: say('哪年的，雪季写 2025-26', 'Which year; a winter is 2025-26'),
} as const;

export const SOURCE = {
  is: 'source',
  what: say('sources 里的编号', 'An id from sources'),
} as const;

export const text = (what: Words) => ({ is: 'text', required: true, what }) as const;

export const CITY = {
  is: 'city',
  what: say('cities.yaml 里的 slug', 'A slug from cities.yaml'),
} as const;

export const VENUE = {
  is: 'venue',
  what: say('场馆的编号，就是它的文件名', 'The id of a venue: the name of its file'),
} as const;
