import { twin } from '../twin.ts';

interface Figures {
  city: string;
  total: number;
  free: number;
  priced: number;
  cheapest: string | undefined;
}

export const cityPageText = twin(
  {
    title: (city: string) => `${city}的冰雪，从便宜的看起`,
    cardTitle: (city: string) => `${city}的冰雪`,
    kicker: (province: string) => province,
    places: (count: number) => `${count} 处冰雪场地`,
    freePlaces: (count: number) => `${count} 处不花钱`,
    pricedPlaces: (count: number) => `${count} 处有公开价格`,
    description: ({ city, total, free, priced, cheapest }: Figures) =>
      `${city}查到 ${total} 处冰场和雪场：${free > 0 ? `${free} 处不花钱，` : ''}${
        priced > 0 ? `${priced} 处有公开价格，${cheapest}起。` : '都还没有查到公开价格，去之前先问一声。'
      }每个价格都注明年份和来源。`,
    rack: (count: number) => `${count} 座城市，近三年查到了价格`,
    noFree: '还没查到不花钱的',
    neighbours: '附近的城市',
    neighbourKm: (km: number) => `直线约 ${km} 公里`,
    centreNote: '距离是两座城市中心之间的直线。',
    all: '全部城市',
    allTitle: '全部城市',
    guidesTitle: '去之前看一眼',
  },
  {
    title: (city: string) => `Ice and snow in ${city}, cheapest first`,
    cardTitle: (city: string) => `Ice and snow in ${city}`,
    kicker: (province: string) => province,
    places: (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`,
    freePlaces: (count: number) => `${count} free`,
    pricedPlaces: (count: number) => `${count} with a published price`,
    description: ({ city, total, free, priced, cheapest }: Figures) =>
      `${total} ${total === 1 ? 'rink or slope' : 'rinks and slopes'} in ${city}. ${
        free > 0 ? `${free} free. ` : ''
      }${priced > 0 ? `${priced} with a published price, from ${cheapest}. ` : 'We found no published price; ask first. '}Every price has its year and source.`,
    rack: (count: number) => `${count} cities with a recent price`,
    noFree: 'none free that we found',
    neighbours: 'Cities nearby',
    neighbourKm: (km: number) => `about ${km} km in a straight line`,
    centreNote: 'Distances are straight lines between city centres.',
    all: 'All cities',
    allTitle: 'All cities',
    guidesTitle: 'Before you go',
  },
);
