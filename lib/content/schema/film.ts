import { z } from 'zod';
import { bilingual, day, slug, source } from './common.ts';

const encode = z.strictObject({
  file: z.string(),
  label: z.string().describe('如 540p'),
  width: z.int().positive(),
  height: z.int().positive(),
  codec: z.enum(['h264', 'av1']).default('h264').describe('h264 各处都能放；av1 更小'),
});

/** Where a film may also be shown. Only as a link: the site embeds nothing. */
const HOSTS = {
  bilibili: /^https:\/\/www\.bilibili\.com\/video\//,
  weibo: /^https:\/\/(?:www\.)?weibo\.com\//,
  youku: /^https:\/\/v\.youku\.com\//,
} as const;

const elsewhere = z
  .strictObject({ host: z.enum(['bilibili', 'weibo', 'youku']), url: z.url({ protocol: /^https$/ }) })
  .refine(({ host, url }) => HOSTS[host].test(url), {
    error: 'url 不是这个网站的影片页',
    path: ['url'],
  });

/** `content/film/film.yaml`: the film that the site plays. Files lie beside it; README.md there says how they are made. */
export const filmFacts = z.strictObject({
  title: bilingual,
  seconds: z.number().positive().describe('片长，秒'),
  width: z.int().positive(),
  height: z.int().positive(),
  poster: z
    .string()
    .regex(/\.jpg$/)
    .describe('封面图文件名 .jpg，旁边还有同名的 .webp 和 .avif'),
  posterAt: z.number().min(0).describe('封面取自第几秒'),
  encodes: z.array(encode).min(1).describe('第一个是默认的'),
  captions: z.strictObject({ zh: z.string(), en: z.string() }),
  descriptions: z.strictObject({ zh: z.string(), en: z.string() }).describe('画面描述的文字轨'),
  chapters: z
    .array(
      z.strictObject({
        at: z.number().min(0).describe('从第几秒开始'),
        slug: slug.describe('这一刻自己的页面：/zh/film/<slug>/'),
        title: bilingual,
        still: z.string().optional(),
        price: z.string().optional().describe('画面里价签上的字；出处写在 credits 里以它开头的那一行'),
      }),
    )
    .min(1),
  stills: z
    .array(
      z.strictObject({ file: z.string(), at: z.number().min(0).describe('取自第几秒'), words: bilingual }),
    )
    .length(12)
    .describe('十二格：放不了影片的人看这些'),
  description: bilingual.describe('画面的文字描述：看不见的人靠它'),
  credits: z.array(bilingual),
  press: z
    .array(z.strictObject({ words: bilingual, source: slug.optional() }))
    .optional()
    .describe('与影片有关、有出处的事实；没有 source 的一条说的是还不知道什么'),
  elsewhere: z.array(elsewhere).optional().describe('在别处也能看：只放链接'),
  checkedOn: day,
  sources: z.array(source),
});
export type FilmFacts = z.infer<typeof filmFacts>;
