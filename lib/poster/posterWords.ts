import type { MakerChoice } from './makerData.ts';

/** Everything that is written on a poster of the maker, in the order of its reading. */
export interface PosterWords {
  kicker: string;
  title: string;
  hero: MakerChoice['hero'];
  about: string;
  siteName: string;
  scan: string;
  host: string;
}

/** All characters that the display face must have ready, and all for the text face. */
export const lettersOf = ({ title, hero, siteName, kicker, about, scan, host }: PosterWords) => ({
  display: title + siteName + (hero ? hero.value + hero.unit : ''),
  text: [kicker, about, scan, host, hero?.note ?? '', hero?.source ?? ''].join(''),
});
