import { twin } from '../twin.ts';

/** Words that stand on posters only. */
export const posterText = twin(
  {
    scan: '长按识别二维码，或者搜这个名字',
    source: (name: string) => `来源：${name}`,
    placeSource: '位置数据：OpenStreetMap',
    cityPlaces: '处',
    cityLabel: '查到的冰场和雪场',
    km: '公里',
    cityKm: (kind: string) => `最近的${kind}，离市中心的直线距离`,
    venueKm: (city: string) => `离${city}市中心的直线距离`,
    metres: '米',
    drop: '雪道落差',
    season: (from: number, to: number) => ({ value: from === to ? `${from}` : `${from}–${to}`, unit: '月' }),
    allYear: { value: '全年', unit: '' },
    seasonLabel: '通常开放',
    medals: '枚',
    medalsLabel: '金牌，每一枚都有名字、日期和场馆',
  },
  {
    scan: 'Scan to open, or search for the name',
    source: (name: string) => `Source: ${name}`,
    placeSource: 'Location data: OpenStreetMap',
    cityPlaces: 'places',
    cityLabel: 'rinks and slopes we found',
    km: 'km',
    cityKm: (kind: string) => `to the nearest ${kind.toLowerCase()}, in a straight line from the centre`,
    venueKm: (city: string) => `from the centre of ${city}, in a straight line`,
    metres: 'm',
    drop: 'vertical drop',
    season: (from: number, to: number) => {
      const month = (n: number) =>
        ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][n - 1] ?? '';
      return { value: from === to ? month(from) : `${month(from)}–${month(to)}`, unit: '' };
    },
    allYear: { value: 'All year', unit: '' },
    seasonLabel: 'usually open',
    medals: 'events',
    medalsLabel: 'medallists, dates and venues of all',
  },
);
