import type { Locale } from '#lib/i18n/locale.ts';
import { tagFault } from '#lib/share/postTags.ts';
import { POST_CHARACTERS, weiboLength } from '#lib/share/weiboLength.ts';
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

/** What cards and Weibo can show. */
const LIMITS: readonly Limit[] = [
  { field: 'title', bytes: 70, han: 23 },
  { field: 'description', bytes: 350, han: 110 },
  { field: 'share', weibo: POST_CHARACTERS },
];

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

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

/** Tags in the share text that its networks would not take for tags, or too many of them. */
export function checkTags(meta: ProseMeta, locale: Locale, yaml: Yaml): Finding[] {
  const fault = tagFault(meta.share, locale);
  if (!fault) return [];
  const place = placeOfValue(yaml, ['share']) ?? START;
  if (fault === 'too-many')
    return [
      finding(
        place,
        'share/tags',
        say('share 里的话题太多', 'share has too many tags'),
        say('只留一个 #话题#', 'keep two at most'),
      ),
    ];
  return [
    finding(
      place,
      'share/tags',
      say('share 里有不成话题的 #', 'share has a # that makes no tag'),
      say('微博话题前后各一个 #：#让精彩每天出彩#', 'write a tag as one word: #WinterSport'),
    ),
  ];
}
