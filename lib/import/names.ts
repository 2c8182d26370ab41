import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
const LONGEST = 120;

/** One line, one space between words, without control characters. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** Names by language, the first of each; the rest are other names. */
export interface Names {
  zh?: string;
  en?: string;
  aka: string[];
}

/** Sorts names into a Chinese one, an English one and others; those given first win. */
export function sortNames(candidates: readonly string[]): Names {
  const all = [...new Set(candidates.map(tidy).filter((name) => name !== ''))];
  const zh = all.find((name) => HAN.test(name));
  const en = all.find((name) => !HAN.test(name) && LATIN.test(name));
  const aka = all.filter((name) => name !== zh && name !== en && (HAN.test(name) || LATIN.test(name)));
  return { ...(zh ? { zh } : {}), ...(en ? { en } : {}), aka };
}

/** OpenSkiMap joins the names of merged records: `国家越野滑雪中心, National Cross-Country Centre`. */
export const splitJoined = (name: string): string[] => name.split(/, |[;；]/);

const UNBUILT = /[（(](?:规划|未完工|未建成|在建|建设中|已?停业|已?废弃|已?关闭)[^（(]*[）)]/;

/** Mappers write into the name what a tag should say: `龙岗山滑雪场（规划）`. */
export const isUnbuilt = (name: string): boolean => UNBUILT.test(name);

/** Pinyin syllables without tones; digits and letters as they are. */
export const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((part) => part.trim())
    .filter((part) => part !== '');

const ENDINGS: readonly [RegExp, string][] = [
  [/国际滑雪度假(?:区|村)$/, 'International Ski Resort'],
  [/国际滑雪场$/, 'International Ski Resort'],
  [/滑雪度假(?:区|村)$|滑雪(?:场|乐园|公园)$/, 'Ski Resort'],
  [/(?:室内|真)冰场$|(?:滑|溜|滑真)冰(?:场|馆)$|冰场$/, 'Ice Rink'],
  [/冰壶(?:馆|场|中心)$/, 'Curling Centre'],
  [/冰上运动中心$/, 'Ice Sports Centre'],
  [/冰雪(?:世界|大世界|乐园)$/, 'Ice and Snow World'],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `毕棚沟滑雪场` → `Bipenggou Ski Resort`: pinyin, and the kind of place in English where it is plain. */
export function englishByPinyin(zh: string): string {
  for (const [ending, english] of ENDINGS) {
    const stem = zh.replace(ending, '');
    if (stem !== zh && stem !== '') return `${capital(syllables(stem).join(''))} ${english}`;
  }
  return capital(syllables(zh).join(''));
}
