import { twin } from '../twin.ts';

/** Words that only paper shows. */
export const printText = twin(
  {
    whole: (sources: number) =>
      `这一张纸只印要紧的。全文和 ${sources} 个来源，在左上角的网址，扫码也行。价格会变，出发前再问一次。`,
    place: '纸上放不下的，连同来源和附近的场地，都在左上角的网址，扫码也行。价格会变，出发前再问一次。',
  },
  {
    whole: (sources: number) =>
      `One sheet holds what you need on the way. The whole text and its ${sources === 1 ? 'source is' : `${sources} sources are`} at the address above; the code leads there too. Prices change: ask again before you go.`,
    place:
      'What does not fit here, the sources and the places nearby are at the address above; the code leads there too. Prices change: ask again before you go.',
  },
);
