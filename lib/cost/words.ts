import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { wordsOf } from './limit.ts';

/*
 * What the words of a price say beyond its fields. They only ever make the model more careful: a pattern
 * that does not match leaves a price as its fields have it.
 */
const says =
  (pattern: RegExp) =>
  (price: VenuePrice): boolean =>
    pattern.test(wordsOf(price));

/** Only for some people: one school’s, one region’s, companions, a lucky few. Named, never applied. */
export const isConditional = says(
  /本校|本地区|本市|地区学生|居民|户籍|雪假|学校组织|陪同票|限 ?\d+ ?名|公益场|惠民场/,
);
/** For whoever comes along with a child. */
export const isCompanion = says(/陪同票/);
/** An evening ticket says little about a day. A note that evenings are open too does not make it one. */
export const isEvening = ({ product }: VenuePrice): boolean => /夜场|夜间|夜滑/.test(product.zh);
/** The source lists what is in the ticket, and the gear that matters is not on the list. */
const leavesGearOut = says(/没(?:有写|提)[^；。]*(?:冰鞋|雪具|雪板)/);
/** Whether the gear is in a ticket, as far as the source goes. */
export const gearIn = (price: VenuePrice): VenuePrice['includesRental'] =>
  price.includesRental === 'yes' && leavesGearOut(price) ? 'unknown' : price.includesRental;
/** More than a day, or a night’s stay: not a visit. */
export const isLonger = says(/(?:1\.5|2|两|3|三) ?天雪?票|住 ?\d+ ?晚|含早/);
/** Lessons sold in bulk. */
export const isCourse = says(/课程|课时|\d+ ?次/);
/** In a ski area: no skiing. */
export const isNoSkiing = says(/不含滑雪|观光|戏雪/);
/** Does not hold in the holidays. */
export const isNotInHolidays = says(/(?:春节|节假日|假期)[^；。]*(?:不适用|除外|不可用)/);
/** The locker is in the price. */
export const includesLocker = says(/含[^；。）]*储物柜|储物柜免费/);
/** The gate of the park or the resort is charged on top. */
export const gateIsExtra = says(/(?:公园|景区|颐和园|园区)门票另付|只收公园门票/);
/** That gate’s own price. */
export const isGate = says(/(?:景区|公园|园区)门票/);

/** Gear without which there is no visit; helper frames and ice carts are not it. */
export const isSkates = says(/冰鞋/);
export const isSkis = says(/雪板|雪具|双板|单板/);
export const isSled = says(/冰车|冰椅|雪圈|自行车/);

/** `免费` → 0, `半价`/`五折` → 0.5: a concession that is a share of the full price. */
export function shareOf(price: VenuePrice): number | undefined {
  const words = wordsOf(price);
  if (/半价|五折/.test(words)) return 0.5;
  return /免费|免票/.test(words) ? 0 : undefined;
}

/** Whom a family ticket lets in. `people` are of any kind; otherwise so many adults and so many children. */
export type Group = { people: number } | { adults: number; children: number };

const NUMERALS: Record<string, number> = { 一: 1, 两: 2, 双: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
const count = (numeral: string | undefined): number => NUMERALS[numeral ?? ''] ?? Number(numeral);

/** `1 大 1 小` → one adult and one child; `双人`, `两人份`, `三人` → so many people. Undefined when not said. */
export function groupOf(price: VenuePrice): Group | undefined {
  const words = wordsOf(price);
  const [, adults, children] = words.match(/([\d一两二三]) ?大 ?([\d一两二三]) ?小/) ?? [];
  if (adults) return { adults: count(adults), children: count(children) };
  const [, people] = words.match(/([2-9两双二三四五]) ?人/) ?? [];
  return people ? { people: count(people) } : undefined;
}
