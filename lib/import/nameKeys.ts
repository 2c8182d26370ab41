import { normalise } from '#lib/search/normalise.ts';
import { syllables } from './names.ts';

/** What a name comes down to when the words that every venue has are taken away. */
export interface NameKeys {
  /** Chinese stems: `南山` of 南山滑雪场. */
  han: readonly string[];
  /** Latin stems, of English names and of the pinyin of the Chinese ones: `nanshan`. */
  latin: readonly string[];
  /** Nothing is left: the name says only what kind of place it is. */
  generic: boolean;
}

const HAN = /\p{Script=Han}+/gu;
const COMMON_HAN =
  /国际|室内|室外|户外|冰上运动|冰雪|滑雪|滑冰|溜冰|冰壶|旱雪|戏雪|嬉雪|旅游|度假|运动|体育|世界|大世界|乐园|公园|俱乐部|中心|基地|景区|(?:度假)?[区村]$|雪场|冰场|真冰|场馆|[场馆]$/g;
const COMMON_WORDS = new Set(
  (
    'the of and ski skiing skating skate snow ice sports sport resort resorts area field ground rink rinks park world ' +
    'centre center hall indoor outdoor international club base curling arena stadium station piste town'
  ).split(' '),
);

const hanStem = (name: string): string => {
  const han = (name.match(HAN) ?? []).join('');
  return han.replace(COMMON_HAN, '');
};

/** Half of the English names translate the last syllable: Yunmen Mountain is 云门山. */
const SYLLABLES: Readonly<Record<string, string>> = {
  mountain: 'shan',
  mount: '',
  mt: '',
  lake: 'hu',
  river: 'he',
  valley: 'gu',
};

const latinStem = (name: string): string =>
  normalise(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !COMMON_WORDS.has(word))
    .map((word) => SYLLABLES[word] ?? word)
    .join('');

const distinct = (stems: readonly string[]): string[] => [
  ...new Set(stems.filter((stem) => stem.length > 1)),
];

/** The keys of all names of one place. Costs a pinyin conversion: make them once. */
export function nameKeys(full: readonly string[]): NameKeys {
  const names = full.map((name) => name.replace(/[（(][^（()）]*[）)]/g, ' '));
  const han = distinct(names.map(hanStem));
  const pinyin = han.map((stem) => syllables(stem).join('').toLowerCase());
  const latin = distinct([...names.map(latinStem), ...pinyin]);
  return { han, latin, generic: han.length === 0 && latin.length === 0 };
}
