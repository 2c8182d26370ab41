import { z } from 'zod';
import { bilingual, slug } from './common.ts';

const MEASURES = ['people', 'percent'] as const;
export type ChartMeasure = (typeof MEASURES)[number];

/** `2015` or `2022-02`: as exactly as the source says it. */
const month = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, 'month')
  .describe('年份或年月，如 2015 或 "2022-02"；只知道年份就只写年份');

const row = z.strictObject({
  label: bilingual.describe('这个数说的是谁、是什么'),
  value: z.number().positive().describe('人数写百万：346 就是 3.46 亿；比例写百分数'),
  about: z.boolean().optional().describe('true：算出来的约数，显示为“约”并取整'),
  accent: z.boolean().optional().describe('true：要读者先看的那一行'),
  note: bilingual.optional().describe('一行小字'),
  sources: z.array(slug).min(1).describe('下面 sources 里的 id'),
});
export type ChartRow = z.infer<typeof row>;

const span = row.extend({ from: month, to: month, share: z.number().positive().max(100).optional() });
export type ChartSpan = z.infer<typeof span>;

const head = {
  id: slug.describe('正文里写 <Chart data="这个编号" />'),
  title: bilingual.describe('一句话，说出从图里读到什么'),
  note: bilingual.optional().describe('图下面的说明：怎么数的，什么不能比'),
};

/**
 * A chart of a page, as data; components/charts draws it. `bars` compares sizes, `hundred` shows so many of
 * a hundred.
 */
export const chart = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('bars'), measure: z.enum(MEASURES), rows: z.array(row).min(2) }),
  z.strictObject({ ...head, kind: z.literal('hundred'), rows: z.array(row).min(1).max(3) }),
  z.strictObject({
    ...head,
    kind: z.literal('spans'),
    rows: z
      .array(
        span.refine(({ from, to }) => from <= to, {
          path: ['to'],
          message: 'to lies before from',
        }),
      )
      .min(2),
  }),
]);
export type Chart = z.infer<typeof chart>;
export type ChartOf<K extends Chart['kind']> = Extract<Chart, { kind: K }>;
