import { z } from 'zod';
import { bilingual, confidence, slug, timing } from './common.ts';
import { VENUE_KINDS } from './venueKinds.ts';

export { VENUE_KINDS, type VenueKind } from './venueKinds.ts';

/** Unknown is a value: it is shown as unknown, never guessed. */
const tristate = z.enum(['yes', 'no', 'unknown']);

/** What a price buys. `pass` is a season or multi-visit pass; `extra` parking, surcharges, food. */
export const PRICE_ITEMS = [
  'entry',
  'session',
  'lift-ticket',
  'package',
  'rental',
  'lesson',
  'deposit',
  'locker',
  'transport',
  'pass',
  'concession',
  'extra',
] as const;

/** Where a venue fact was read. `publisher` names the original outlet; `url` only when it is not a mirror. */
export const venueSource = z.strictObject({
  publisher: z.string().min(2),
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: z.string().optional(),
});

export const venuePrice = z.strictObject({
  item: z.enum(PRICE_ITEMS),
  product: bilingual.describe('买到什么，照来源说'),
  audience: z.enum(['adult', 'child', 'student', 'senior', 'family', 'anyone']),
  day: z.enum(['any', 'weekday', 'weekend', 'holiday']),
  hours: z.number().positive().optional(),
  includesRental: tristate,
  promo: z.boolean().optional().describe('限时、限量、团购、直播间的优惠价：不代表平常要花的钱'),
  cny: z.number().min(0).optional().describe('人民币元；境外价格不换算，写在 local 里'),
  local: z.strictObject({ amount: z.number().min(0), currency: z.enum(['HKD', 'TWD']) }).optional(),
  year: z
    .string()
    .regex(/^(\d{4}(-\d{2})?|unknown)$/)
    .describe('2026、2022-23 或 unknown'),
  yearNote: bilingual.optional().describe('年份的说明，如“约”“春节”'),
  source: z.string().min(2),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
  confidence,
  note: bilingual.optional(),
});
export type VenuePrice = z.infer<typeof venuePrice>;

/** Months 1–12 in which the venue usually runs, Asia/Shanghai. A window may wrap the new year. */
const seasonWindow = z.strictObject({
  allYear: z.boolean(),
  from: z.int().min(1).max(12).optional(),
  to: z.int().min(1).max(12).optional(),
  label: bilingual,
});

/** The fields that `npm run venues -- import` may fill and refresh. */
export const MACHINE_FIELDS = ['position', 'verticalM', 'site', 'osm'] as const;
export type MachineField = (typeof MACHINE_FIELDS)[number];

const fieldHash = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .optional();

/** What an import wrote. A field whose value no longer has the hash written here was edited by hand and is kept. */
const imported = z.strictObject({
  from: z.enum(['openskimap', 'overpass', 'csv', 'geojson', 'json']),
  date: z.string().min(4),
  licence: z.string().min(2).optional(),
  fields: z.strictObject({ position: fieldHash, verticalM: fieldHash, site: fieldHash, osm: fieldHash }),
});

/** Front matter of `content/venues/<id>.mdx`; the body holds `<Zh>` and `<En>` notes, or is empty. */
export const venueMeta = z.strictObject({
  kind: z.enum(VENUE_KINDS),
  name: bilingual,
  nameEnIsPinyin: z.boolean().optional().describe('英文名只是拼音转写'),
  aka: z.array(z.string()).optional().describe('旧名、别名、拼音'),
  city: slug.describe('cities.yaml 里的城市'),
  district: z.string().optional(),
  position: z.strictObject({
    lat: z.number().min(-90).max(90).optional(),
    lng: z.number().min(-180).max(180).optional(),
    precision: z
      .enum(['exact', 'approx-1km', 'city'])
      .describe('city 表示只知道在哪个城市：不画点、不算距离'),
  }),
  season: seasonWindow,
  beginner: tristate,
  beginnerInferred: z.boolean().optional().describe('“适合新手”是推断的，不是场馆说的'),
  night: tristate,
  verticalM: z.number().positive().optional(),
  slopes: z.int().positive().optional(),
  site: z.url({ protocol: /^https?$/ }).optional(),
  osm: z
    .string()
    .regex(/^(node|way|relation)\/\d+$/)
    .optional()
    .describe('OpenStreetMap 编号'),
  confidence,
  sourceKind: z.enum(['open-data', 'press', 'official', 'general-knowledge']),
  sources: z.array(venueSource),
  prices: z.array(venuePrice).optional(),
  imported: imported.optional().describe('npm run venues -- import 写的记录，不用手改'),
  ...timing,
});
export type VenueMeta = z.infer<typeof venueMeta>;
