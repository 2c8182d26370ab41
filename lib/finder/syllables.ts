import { customPinyin, pinyin } from 'pinyin-pro';

/** Places whose character is read otherwise than in ordinary words. */
customPinyin({
  花都: 'huā dū',
  新都: 'xīn dū',
  丰都: 'fēng dū',
  乐都: 'lè dū',
  黄陂: 'huáng pí',
});

/** `什刹海冰场` → `shi cha hai bing chang`: pinyin without tones, ü as v, what is not Chinese left out. */
export const syllables = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
