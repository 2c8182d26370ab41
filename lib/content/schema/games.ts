import { z } from 'zod';
import { bilingual, day, slug } from './common.ts';
import { namedSources, unknownSources } from './gamesSources.ts';

/** Three-letter code of a National Olympic Committee, as the results write it; `ROC` is one of them. */
const noc = z
  .string()
  .regex(/^[A-Z]{3}$/, 'noc')
  .describe('国家（地区）奥委会代码，如 CHN');

/** Spelt in Latin letters, family name in capitals; `zh` only where the Chinese name is documented. */
const athlete = z.strictObject({
  name: z.string().min(2).describe('成绩册里的拉丁字母写法，如 GU Ailing Eileen'),
  zh: z.string().min(2).optional().describe('中文名，只有中国选手有'),
});

/** Who won one medal: either the athletes by name, or, for ice hockey, only how many the team had. */
const medallist = z
  .strictObject({
    noc,
    names: z.array(athlete).describe('按来源的次序；冰球只有队伍人数，名单留空'),
    teamOf: z.int().positive().optional().describe('没有名单的队伍有多少人'),
  })
  .refine((m) => m.names.length > 0 !== (m.teamOf !== undefined), {
    message: 'give either names or teamOf, not both',
  });
export type Medallist = z.infer<typeof medallist>;

/** More than one entry means a shared medal, as the bronze of the women's ski cross. */
const medallists = z.array(medallist).min(1);

export const GAMES_ZONES = ['beijing', 'yanqing', 'zhangjiakou'] as const;

const gamesEvent = z.strictObject({
  date: day.describe('决赛日期，当地时间'),
  dateSource: slug.describe('日期的来源：sources 里的 id'),
  discipline: bilingual,
  event: bilingual,
  gold: medallists,
  silver: medallists,
  bronze: medallists,
  venue: bilingual,
  zone: z.enum(GAMES_ZONES),
  note: bilingual.optional(),
  noteSources: z.array(slug).min(1).optional().describe('note 的来源：sources 里的 id'),
});
export type GamesEvent = z.infer<typeof gamesEvent>;

/** `content/games/events.yaml`: the 109 events of Beijing 2022, by date; medals as re-allocated since. */
export const gamesEvents = z
  .strictObject({ checkedOn: day, sources: namedSources, events: z.array(gamesEvent).length(109) })
  .superRefine((file, context) => {
    file.events.forEach((event, index) => {
      for (const message of unknownSources(file.sources, [event.dateSource, ...(event.noteSources ?? [])]))
        context.addIssue({ code: 'custom', path: ['events', index], message });
    });
  });
export type GamesEvents = z.infer<typeof gamesEvents>;

const count = z.int().min(0);

const medalRow = z
  .strictObject({
    rank: z.int().positive().describe('先比金牌，再比银牌、铜牌；全同则并列'),
    noc,
    name: bilingual,
    gold: count,
    silver: count,
    bronze: count,
    total: count,
  })
  .refine((row) => row.total === row.gold + row.silver + row.bronze, {
    path: ['total'],
    message: 'total is not gold + silver + bronze',
  });
export type MedalRow = z.infer<typeof medalRow>;

const medalTable = z.strictObject({
  asOf: day.describe('这张表说的是哪一天的情形'),
  why: bilingual.describe('这张表和另一张为什么不同'),
  sources: z.array(slug).min(1).describe('why 的来源：文件顶部 sources 里的 id'),
  rows: z.array(medalRow).length(29),
});
export type MedalTable = z.infer<typeof medalTable>;

/** `content/games/medals.yaml`: the medal table twice. A page that shows one must say which. */
export const gamesMedals = z
  .strictObject({
    checkedOn: day,
    sources: namedSources,
    endOfGames: medalTable,
    afterReallocation: medalTable,
  })
  .superRefine((file, context) => {
    for (const table of ['endOfGames', 'afterReallocation'] as const)
      for (const message of unknownSources(file.sources, file[table].sources))
        context.addIssue({ code: 'custom', path: [table, 'sources'], message });
  });
export type GamesMedals = z.infer<typeof gamesMedals>;
