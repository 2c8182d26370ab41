import { type Finding, finding, START } from './finding.ts';
import { say } from './say.ts';
import type { ProseMeta } from './schema/guide.ts';
import { placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';

interface Limit {
  field: keyof ProseMeta;
  bytes?: number;
  /** Chinese characters; other characters are not counted. */
  han?: number;
  /** The way Weibo counts: a Chinese character is 1, a Latin letter one half. */
  weibo?: number;
}

/** What cards and Weibo can show: spec/sharing. */
const LIMITS: readonly Limit[] = [
  { field: 'title', bytes: 70, han: 23 },
  { field: 'description', bytes: 350, han: 110 },
  { field: 'share', weibo: 120 },
];

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Length as Weibo counts it: full-width characters 1, ASCII one half, rounded up. */
export function weiboLength(text: string): number {
  let halves = 0;
  for (const character of text) halves += character < '\u0080' ? 1 : 2;
  return Math.ceil(halves / 2);
}

/** Title, description and share text that no card can show in full. */
export function checkLengths(meta: ProseMeta, yaml: Yaml): Finding[] {
  return LIMITS.flatMap(({ field, bytes, han, weibo }) => {
    const text = meta[field];
    const size = Buffer.byteLength(text);
    const found: [string, string, number][] = [];
    if (han && hanIn(text) > han) found.push([`${hanIn(text)} 个汉字`, `${hanIn(text)} Han characters`, han]);
    else if (bytes && size > bytes) found.push([`${size} 字节`, `${size} bytes`, bytes]);
    else if (weibo && weiboLength(text) > weibo)
      found.push([`${weiboLength(text)} 字`, `${weiboLength(text)} (a Latin letter is one half)`, weibo]);
    return found.map(([zh, en, most]) =>
      finding(
        placeOfValue(yaml, [field]) ?? START,
        'field/length',
        say(`${field} 有 ${zh}，上限是 ${most}`, `${field} has ${en}, the limit is ${most}`),
        say('删短一些', 'make it shorter'),
      ),
    );
  });
}
