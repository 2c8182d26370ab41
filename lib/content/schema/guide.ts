import { z } from 'zod';
import { chart } from './chart.ts';
import { bilingual, day, moment, slug, source, timing } from './common.ts';
import { picture } from './picture.ts';
import { VENUE_KINDS } from './venue.ts';

/** One line of a receipt: what it costs, where, in which year, who says so. */
const receiptLine = z.strictObject({
  label: bilingual,
  cny: z.number().min(0).describe('人民币元；0 就是不花钱'),
  toCny: z.number().min(0).optional().describe('若是区间，上限'),
  year: z.string().min(4).optional().describe('价格的年份；自家就有、不花钱的东西可以不写'),
  source: slug.optional().describe('下面 sources 里的 id'),
});

/** `content/guides/<slug>/guide.yaml`: the facts of a guide, once for both languages. */
export const guideFacts = z.strictObject({
  publishedAt: moment,
  checkedOn: day.describe('价格和事实最后一次核对的日期'),
  order: z.int().describe('列表里的次序，小的在前'),
  scene: z.string().describe('题图：illustrations 里的场景名'),
  tag: z.strictObject({
    cny: z.number().min(0),
    toCny: z.number().min(0).optional(),
    year: z.string().min(4).optional(),
    note: bilingual.describe('价签下面的小字：买到什么、在哪里'),
    source: slug.optional(),
  }),
  receipt: z
    .strictObject({ title: bilingual, note: bilingual.optional(), lines: z.array(receiptLine).min(1) })
    .optional(),
  venues: z
    .strictObject({ kinds: z.array(z.enum(VENUE_KINDS)).optional(), free: z.boolean().optional() })
    .optional()
    .describe('文末“附近去处”的筛选条件'),
  sources: z.array(source.extend({ id: slug })).min(1),
  pictures: z.array(picture).optional().describe('文件夹里的图：署名、许可、年份'),
  ...timing,
  missing: z.strictObject({ locale: z.enum(['zh', 'en']), since: day, why: z.string().min(4) }).optional(),
});
export type GuideFacts = z.infer<typeof guideFacts>;

/** Front matter of `zh.mdx` / `en.mdx` of a guide or a page. Length limits are what share cards can show. */
export const proseMeta = z.strictObject({
  title: z.string().min(2).describe('标题；中文不超过 23 字（70 字节）'),
  description: z.string().min(10).describe('一两句话；中文不超过 110 字（350 字节）'),
  share: z.string().min(10).describe('别人转发时替他写好的话；微博不超过 120 字'),
});
export type ProseMeta = z.infer<typeof proseMeta>;

/** `content/pages/<slug>/page.yaml`. */
export const pageFacts = z.strictObject({
  updatedAt: moment,
  checkedOn: day,
  scene: z.string(),
  sources: z.array(source.extend({ id: slug })),
  pictures: guideFacts.shape.pictures,
  charts: z.array(chart).optional().describe('正文里 <Chart data="…" /> 画的数据'),
  ...timing,
  missing: guideFacts.shape.missing,
});
export type PageFacts = z.infer<typeof pageFacts>;
