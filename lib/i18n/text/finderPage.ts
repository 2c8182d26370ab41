import { twin } from '../twin.ts';

/** Words of the finder's page around its island. */
export const finderPageText = twin(
  {
    /** Short, because on a phone the answers should begin on the first screen. */
    lead: '先看花多少钱，再看有多远。',
    allCities: '按城市找',
    allCitiesLead: '标出的是近三年公开价格里的起价和年份；没有标价的城市，近三年没有查到。',
    allPrices: '每个价格的出处在场地那一页，也在',
    priceList: '本站价格表',
    full: '。',
    freeTitle: '不花钱的冰雪',
    freeLead: '进场不收钱。冰鞋、雪具按自己带的算。',
  },
  {
    lead: 'Price first, then distance.',
    allCities: 'By city',
    allCitiesLead:
      'The price is the lowest one of the last three years, with its year. A city without one has none that young.',
    allPrices: 'Each price has its source on the venue’s page, and in ',
    priceList: 'our price list',
    full: '.',
    freeTitle: 'Free ice and snow',
    freeLead: 'Nothing to pay at the gate, if you bring your own skates or sled.',
  },
);
