import { twin } from '../twin.ts';

/** Words of the finder where the list of places comes in parts: what has been looked at, and what not yet. */
export const finderSplitText = twin(
  {
    nearest: (place: string, count: number) => `离${place}最近的 ${count} 处都在这里`,
    within: (place: string, km: number) => `离${place}直线 ${km} 公里内的都在这里`,
    fartherMissing: '，更远的还没有看全。',
    stop: '。',
    farther: '再看远一些',
    you: '你',
    country: (shown: number, total: number) =>
      `全国共 ${total} 处，这里只有不花钱的和各类里花费低的 ${shown} 处。选一座城市，就看那一带的。`,
    named: (total: number) => `全国 ${total} 处的名字都找过了。`,
    vague: (shown: number) => `字太少，或者叫这个的太多：只在载入的 ${shown} 处里找过。加上城市名再找。`,
    notYet: '你附近的还没有载入，下面是已经载入的。',
    offer: '你的位置没有发出去，所以由你来选：看哪座城市一带的？',
  },
  {
    nearest: (place: string, count: number) => `The ${count} places nearest to ${place} are all here`,
    within: (place: string, km: number) => `All places within ${km} km of ${place} are here`,
    fartherMissing: '; farther out, some are still missing.',
    stop: '.',
    farther: 'Look farther',
    you: 'you',
    country: (shown: number, total: number) =>
      `There are ${total} places in the country; these ${shown} are the free ones and the cheapest of each kind. ` +
      'Choose a city to see what is around it.',
    named: (total: number) => `The names of all ${total} places have been searched.`,
    vague: (shown: number) =>
      `Too short, or too many are called that: only the ${shown} places loaded so far were searched. Add a city.`,
    notYet: 'What is around you is not loaded yet; below is what has been loaded so far.',
    offer: 'Your position has not been sent, so the choice is yours: which city should be looked around?',
  },
);
