const HAN = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const digitOf = (char: string): number => (char === '两' ? 2 : char === '〇' ? 0 : HAN.indexOf(char));

/** A Chinese numeral below ten thousand; `undefined` if it is none. */
function belowMyriad(text: string): number {
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) digit = digitOf(char);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

function hanValue(text: string): number {
  const [high, mid] = [text.split('亿'), text.split('亿').at(-1)?.split('万') ?? []];
  const hundredMillions = high.length > 1 ? belowMyriad(high[0] ?? '') * 1e8 : 0;
  const myriads = mid.length > 1 ? belowMyriad(mid[0] ?? '') * 1e4 : 0;
  return hundredMillions + myriads + belowMyriad(mid.at(-1) ?? '');
}

/** Values that a Chinese text says in characters: 十五, 两, 三亿; 四五千 says 4000 and 5000; 半 says 0.5. */
export function hanNumbers(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/gu)) {
    found.add(String(hanValue(word)));
    // 四成 is 40 %, 五点半 is 5:30.
    found.add(String(hanValue(word) * 10));
    found.add(`${hanValue(word)}:30`);
    for (const char of word) if (digitOf(char) >= 0) found.add(String(digitOf(char)));
    const pair = /^([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/u.exec(word);
    const tail = pair?.[3] ?? '';
    for (const digit of pair ? [pair[1], pair[2]] : []) {
      const value = hanValue(`${digit}${tail}`);
      found.add(String(value)).add(String(value * 10));
    }
  }
  if (text.includes('半')) for (const value of ['0.5', '30', '50', '1.5']) found.add(value);
  if (/[双对]/u.test(text)) found.add('2');
  return found;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const OTHERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  once: 1,
  first: 1,
  twice: 2,
  both: 2,
  pair: 2,
  double: 2,
  second: 2,
  third: 3,
  half: 0.5,
  dozen: 12,
};

function wordValue(word: string): number | undefined {
  const singular = word.replace(/s$/, '');
  const ordinal = word
    .replace(/th$/, '')
    .replace(/ie$/, 'y')
    .replace(/^fif$/, 'five')
    .replace(/^eigh$/, 'eight');
  for (const one of [
    word,
    singular,
    ordinal,
    ordinal.replace(/^nin$/, 'nine').replace(/^twelf$/, 'twelve'),
  ]) {
    if (SMALL.includes(one)) return SMALL.indexOf(one);
    if (TENS.includes(one)) return TENS.indexOf(one) * 10;
    if (OTHERS[one] !== undefined) return OTHERS[one];
  }
  return undefined;
}

/** What a word says as a number, as a scale, as a month. */
interface Saying {
  value: number | undefined;
  scale: number | undefined;
  month: string | undefined;
}

/** Texts use the same few thousand words again and again. */
const recent = new Map<string, Saying>();
const MOST_RECENT = 20_000;

function sayingOf(word: string): Saying {
  const known = recent.get(word);
  if (known) return known;
  const month = word.length > 2 ? MONTHS.indexOf(word.slice(0, 3)) : -1;
  const saying = {
    value: wordValue(word),
    scale: SCALES[word.replace(/s$/, '')],
    month: month >= 0 ? String(month + 1) : undefined,
  };
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(word, saying);
  return saying;
}

/** Values that an English text says in words: fifteen, two, three hundred million, January. */
export function englishNumbers(text: string): Set<string> {
  const found = new Set<string>(['1']);
  let group = 0;
  let total = 0;
  let open = false;
  const close = (): void => {
    if (open) found.add(String(total + group));
    [group, total, open] = [0, 0, false];
  };
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const { value, scale, month } = sayingOf(word);
    if (month !== undefined) found.add(month);
    if (word === 'half') for (const one of ['30', '50', '1.5']) found.add(one);
    if (value !== undefined) {
      found.add(String(value));
      if (open && group % 10 === 0 && group > 0 && value < 10) group += value;
      else {
        if (total === 0) close();
        group = value;
      }
      open = true;
    } else if (scale === 100 && open) group = Math.max(1, group) * 100;
    else if (scale !== undefined && open) {
      total += Math.max(1, group) * scale;
      group = 0;
    } else if (word !== 'and') close();
  }
  close();
  return found;
}
