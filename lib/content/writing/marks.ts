import type { Locale } from '#lib/i18n/locale.ts';
import { wordMessages } from '../messages/wordMessages.ts';
import { each, type Slip, slip } from './slip.ts';

/** A Chinese text may quote a whole sentence in English: its marks are its own. */
const SOME_HAN = /\p{Script=Han}/u;
const HAN = '\\p{Script=Han}';
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '(': '（',
  ')': '）',
};
const HALF = Object.fromEntries(Object.entries(FULL).map(([half, full]) => [full, half]));

const CLOSED = `${HAN}，。；：、！？）”’》`;
const ZH_HALF = new RegExp(
  `(?<=[${CLOSED}])[,;:?](?!//)|(?<=\\S)[,;?](?= ?${HAN})|(?<=[${CLOSED}])\\.(?!\\w|\\.)`,
  'gu',
);
/** A pair of half-width brackets around Chinese, or beside it. */
const ZH_BRACKETS = new RegExp(
  `(?<=${HAN}) *\\([^()\\n]*\\)|\\([^()\\n]*(?:${HAN})[^()\\n]*\\)|\\([^()\\n]*\\) *(?=${HAN})`,
  'gu',
);
const ZH_QUOTE = new RegExp(`(?<=[${HAN}，。；：、（])["']|["'](?=[${HAN}，。；：、（）])`, 'gu');
const CORNER: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
const ZH_TIGHT = new RegExp(`(?<=${HAN})(?=[A-Za-z0-9¥])|(?<=[A-Za-z0-9%℃°])(?=${HAN})`, 'gu');
const ZH_LOOSE = /(?<=[，。；：、！？（）“”《》]) (?=[^\s])|(?<=\S) (?=[，。；：、！？）”》])/gu;
const EN_STRAIGHT = /"|(?<=[A-Za-z])'|'(?=[A-Za-z])/g;
const FULL_WIDTH =
  /[，。；：！？（](?!\p{Script=Han})(?<!\p{Script=Han}[，。；：！？（])|(?<!\p{Script=Han})）/gu;

/** A Weibo topic has no spaces. */
const TOPIC = /#[^#\n]+#/g;
const withoutTopics = (text: string): string =>
  text.includes('#') ? text.replace(TOPIC, (topic) => ' '.repeat(topic.length)) : text;

/** The curly quote that a straight one at an offset stands for, if all of its kind come in pairs. */
function curly(text: string, quote: string, offset: number): string | undefined {
  const before = text.slice(0, offset).split(quote).length - 1;
  if ((text.split(quote).length - 1) % 2 !== 0) return undefined;
  const pair = quote === '"' ? '“”' : '‘’';
  return pair[before % 2];
}

function straight(text: string, quote: string, offset: number): Slip {
  const within = /[A-Za-z]/.test(text[offset - 1] ?? '') && /[A-Za-z]/.test(text[offset + 1] ?? '');
  const han = /\p{Script=Han}/u.test(text) && !/[A-Za-z]'/.test(text);
  const right = quote === "'" && within ? '’' : quote === '"' || han ? curly(text, quote, offset) : undefined;
  const shown = quote === '"' ? '“ ”' : within ? '’' : '‘ ’';
  return slip(wordMessages.mark, [quote, shown], offset, right ? { length: 1, write: right } : undefined);
}

function half({ 0: found, index }: RegExpExecArray): Slip {
  const write = FULL[found] ?? found;
  return slip(wordMessages.mark, [found, write], index, { length: 1, write });
}

const brackets = (text: string): Slip[] =>
  [...text.matchAll(ZH_BRACKETS)].flatMap(({ 0: found, index }) => {
    const open = /^ *\(/.exec(found)?.[0].length ?? 1;
    const close = /\) *$/.exec(found)?.[0].length ?? 1;
    return [
      slip(wordMessages.mark, ['(', '（'], index + open - 1, { length: 1, write: '（' }),
      slip(wordMessages.mark, [')', '）'], index + found.length - close, { length: 1, write: '）' }),
    ];
  });

/** A run of words around an offset, to show where a space belongs. */
function around(text: string, offset: number): [found: string, right: string] {
  const before = /(?:[\p{L}\p{N}%℃°.¥]{1,6})$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{N}¥.]{1,6}/u.exec(text.slice(offset))?.[0] ?? '';
  return [before + after, `${before} ${after}`];
}

const chinese = (text: string): Slip[] => [
  ...each(text, ZH_HALF, half),
  ...brackets(text),
  ...each(text, ZH_QUOTE, (found) => straight(text, found[0], found.index)),
  ...each(text, /[「」『』]/g, (found) => {
    const write = CORNER[found[0]] ?? '';
    return slip(wordMessages.mark, [found[0], write], found.index, { length: 1, write });
  }),
  ...each(text, /\.{3,}|。{3,}/g, (found) =>
    slip(wordMessages.mark, [found[0], '……'], found.index, { length: found[0].length, write: '……' }),
  ),
  ...each(text, /(?<=\p{Script=Han}) ?-{2,3} ?(?=\p{Script=Han})/gu, (found) =>
    slip(wordMessages.mark, [found[0].trim(), '——'], found.index, { length: found[0].length, write: '——' }),
  ),
  ...each(withoutTopics(text), ZH_TIGHT, ({ index }) =>
    slip(wordMessages.tight, around(text, index), index, { length: 0, write: ' ' }),
  ),
  ...each(text, ZH_LOOSE, ({ index }) =>
    slip(wordMessages.loose, [text.slice(index - 1, index + 2)], index, { length: 1, write: '' }),
  ),
];

const english = (text: string): Slip[] => [
  ...each(text, EN_STRAIGHT, (found) => straight(text, found[0], found.index)),
  ...each(text, FULL_WIDTH, (found) => {
    const write = HALF[found[0]] ?? '.';
    const [before, after] = [text[found.index - 1] ?? ' ', text[found.index + 1] ?? ' '];
    const spaced =
      write === '(' ? (/\s/.test(before) ? write : ` ${write}`) : /\w/.test(after) ? `${write} ` : write;
    return slip(wordMessages.mark, [found[0], write], found.index, { length: 1, write: spaced });
  }),
];

/** Marks and spaces that are not those of the language. */
export const marksIn = (text: string, locale: Locale): Slip[] =>
  locale === 'en' ? english(text) : SOME_HAN.test(text) ? chinese(text) : [];
