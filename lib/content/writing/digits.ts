/** A number as a text writes it, and where. */
export interface Written {
  /** What is compared: the plain value, `346000000` for 3.46 亿 and for 346 million. */
  value: string;
  /** As it is written. */
  shown: string;
  offset: number;
}

const SCALE: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const NUMBER =
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:[:：](\d\d))?(?: ?[多余来]?(万亿|[十百千]?万|千(?!米|克|瓦|卡|字)|亿|thousand|million|billion|trillion)(?![a-z]))?(?: ?([ap])\.?m\b)?/gi;

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** A range shares the scale of its end: 7–8 million, 300–500 万. */
const SHARED =
  /(\d+(?:\.\d+)?)(?=(?:[–-]| to | and | or |到|至|、)\d[\d.]* ?([十百千]?万|亿|thousand|million|billion))/gi;

/**
 * The numbers that a text writes in digits. Clock times become `9` or `9:30` (afternoons counted on), thousands lose
 * their comma, scales are multiplied out.
 */
export function digitsIn(text: string): Written[] {
  if (!/\d/.test(text)) return [];
  const shared = new Map([...text.matchAll(SHARED)].map((one) => [one.index, one[2]?.toLowerCase() ?? '']));
  return [...text.matchAll(NUMBER)].map((match) => {
    const [shown, whole = '', rest = '', minutes, scale, half] = match;
    const bare = Number(whole.replaceAll(',', '') + rest);
    const later = half?.toLowerCase() === 'p' && bare < 12 ? 12 : 0;
    const by = SCALE[(scale ?? shared.get(match.index) ?? '').toLowerCase()] ?? 1;
    const value = plain(bare * by + later) + (minutes && minutes !== '00' ? `:${minutes}` : '');
    return { value, shown: shown.trim(), offset: match.index };
  });
}
