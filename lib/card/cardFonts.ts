import path from 'node:path';
import { DISPLAY_FONT, subset } from '#lib/fonts/subset.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { readFontFile } from './fontFile.ts';
import type { Typeface } from './typeface.ts';

const TEXT_FONT = path.join(
  'node_modules',
  '@expo-google-fonts/noto-sans-sc',
  '500Medium',
  'NotoSansSC_500Medium.ttf',
);

/** Noto draws it as wide as a Chinese character, which tears `北京 · 冰场` apart; Smiley has it narrow. */
const WIDE_IN_TEXT = /[·]/u;
const LATIN = /[\x20-\x7e\u00a1-\u00b6\u00b8-\u024f–]/u;

export interface CardFonts {
  /**
   * For the renderer. Always the same objects: given new ones, it parses the fonts again, 20 times slower.
   */
  faces: { name: string; data: ArrayBuffer; weight: 400; style: 'normal' }[];
  /** Headlines, prices, the name of the site. */
  display: Typeface;
  /** Small lines. English quotation marks and dashes come from the display face, where they are narrow. */
  text: Record<Locale, Typeface>;
}

const FAMILIES = ['Smiley', 'Noto', 'NotoLatin'] as const;
type Family = (typeof FAMILIES)[number];

const only = (characters: string, keep: (char: string) => boolean): string =>
  [...characters].filter(keep).join('');

/** The fonts of the share images, cut down to `characters` (of every card), as bytes and as metrics. */
export async function loadCardFonts(characters: string): Promise<CardFonts> {
  const bytes: Record<Family, Uint8Array> = {
    Smiley: await subset(DISPLAY_FONT, characters, 'sfnt'),
    Noto: await subset(
      TEXT_FONT,
      only(characters, (char) => !WIDE_IN_TEXT.test(char)),
      'sfnt',
    ),
    NotoLatin: await subset(
      TEXT_FONT,
      only(characters, (char) => LATIN.test(char)),
      'sfnt',
    ),
  };
  const stack = (...names: Family[]): Typeface => ({
    family: names.join(', '),
    fonts: names.map((name) => readFontFile(bytes[name])),
  });
  return {
    faces: FAMILIES.map((name) => ({
      name,
      data: new Uint8Array(bytes[name]).buffer,
      weight: 400,
      style: 'normal',
    })),
    display: stack('Smiley', 'Noto'),
    text: { zh: stack('Noto', 'Smiley'), en: stack('NotoLatin', 'Smiley', 'Noto') },
  };
}
