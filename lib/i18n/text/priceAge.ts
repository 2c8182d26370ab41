import { twin } from '../twin.ts';

interface Dated {
  /** `2026` or `2025–26`. */
  years: string;
  /** One winter, not a calendar year or several years. */
  isWinter: boolean;
  /** `约`, `春节`: what the source says of the year. */
  note: string | undefined;
  isOld: boolean;
}

/** The only words for how old a price is; lib/venues/yearText.ts puts them together. */
export const priceAgeText = twin(
  {
    undated: '年份不详',
    dated: ({ years, isWinter, note, isOld }: Dated) =>
      `${years} ${isWinter ? '雪季' : '年'}${isOld ? '旧价' : note ? '' : '价'}${note ? `（${note}）` : ''}`,
    old: '旧价',
    last: '上一季',
    pause: '，',
  },
  {
    undated: 'year unknown',
    dated: ({ years, note, isOld }: Dated) =>
      `${years}${note ? ` (${note})` : isOld ? '' : ' price'}${isOld ? ', old price' : ''}`,
    old: 'old price',
    last: 'last season',
    pause: ', ',
  },
);
