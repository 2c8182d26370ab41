import type { Locale } from '#lib/i18n/locale.ts';
import { tagFault } from '#lib/share/postTags.ts';
import { POST_CHARACTERS, weiboLength } from '#lib/share/weiboLength.ts';
import { type Finding, START } from './finding.ts';
import { fieldMessages } from './messages/fieldMessages.ts';
import { say } from './say.ts';
import type { ProseMeta } from './schema/guide.ts';
import { commentAt, placeOfValue } from './yaml/locate.ts';
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
    const [count, most, zh, en]: [number, number, string, string] =
      han !== undefined && hanIn(text) > han
        ? [hanIn(text), han, '个汉字', 'Han characters']
        : bytes !== undefined
          ? [size, bytes, '字节', 'bytes']
          : [
              weiboLength(text),
              weibo ?? Number.POSITIVE_INFINITY,
              '字',
              'characters (a Latin letter is one half)',
            ];
    if (count <= most) return [];
    const place = placeOfValue(yaml, [field]) ?? START;
    const over = Math.ceil(count - most);
    return [fieldMessages.tooLong(place, field, say(`${count} ${zh}`, `${count} ${en}`), most, over)];
  });
}

/** Tags in the share text that its networks would not take for tags, or too many of them. */
export function checkTags(meta: ProseMeta, locale: Locale, yaml: Yaml): Finding[] {
  const place = placeOfValue(yaml, ['share']) ?? START;
  const lost = commentAt(yaml, ['share']);
  if (lost) return [fieldMessages.cutOff(place, 'share', lost.trim())];
  const fault = tagFault(meta.share, locale);
  if (!fault) return [];
  return [fault === 'too-many' ? fieldMessages.tooManyTags(place) : fieldMessages.noTag(place)];
}
