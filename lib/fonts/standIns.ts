/** A face of the reader's own that stands in for one of ours until that has come. */
interface StandIn {
  family: string;
  /** Full names, as `local()` wants them. One that the machine lacks is passed over. */
  locals: readonly string[];
  /** How wide ours is, measured in widths of these. */
  size: number;
  /** Of ours, in em. */
  ascent: number;
  descent: number;
  range?: string;
}

const CHINESE = [
  'PingFang SC',
  'PingFangSC-Regular',
  'HarmonyOS Sans SC',
  'MiSans',
  'Noto Sans SC',
  'NotoSansSC-Regular',
  'Noto Sans CJK SC',
  'NotoSansCJKsc-Regular',
  'Microsoft YaHei',
];

const ARIAL = ['Arial', 'ArialMT', 'Liberation Sans', 'Helvetica Neue', 'Roboto'];
const VERDANA = ['Verdana', 'DejaVu Sans'];

const smiley = { family: 'Smiley Stand-in', ascent: 0.97, descent: 0.23 };
const instrument = { family: 'Instrument Stand-in', ascent: 0.97, descent: 0.25 };
const LATIN = 'U+20-7E';

/**
 * Smiley Sans is narrow: a Chinese character is 0.8 em wide where theirs are 1, a Latin one some 0.77 of theirs, 0.8 of Arial's, 0.7 of
 * Verdana's. Instrument Sans is a little wider than Arial, narrower than Verdana. So lines break at the same place before and after.
 * Of rules for the same characters the last one counts whose face the machine has.
 */
export const STAND_INS: readonly StandIn[] = [
  { ...smiley, locals: CHINESE, size: 0.8 },
  { ...smiley, locals: VERDANA, size: 0.703, range: LATIN },
  { ...smiley, locals: ARIAL, size: 0.8, range: LATIN },
  { ...smiley, locals: CHINESE, size: 0.77, range: LATIN },
  { ...instrument, locals: VERDANA, size: 0.89 },
  { ...instrument, locals: ARIAL, size: 1.03 },
];

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Their `@font-face` rules. Browsers count ascent and descent in sizes of the face as it is drawn. */
export const standInCss = (): string =>
  STAND_INS.map(
    ({ family, locals, size, ascent, descent, range }) =>
      `@font-face{font-family:"${family}";src:${locals.map((name) => `local("${name}")`).join(',')};` +
      `size-adjust:${percent(size)};ascent-override:${percent(ascent / size)};` +
      `descent-override:${percent(descent / size)};line-gap-override:0%${range ? `;unicode-range:${range}` : ''}}`,
  ).join('\n');
