import { twin } from '../twin.ts';

/** Words of the finder's page around its island. */
export const finderPageText = twin(
  {
    /** Short, because on a phone the answers should begin on the first screen. */
    lead: '先看花多少钱，再看有多远。',
    allCities: '按城市找',
    allCitiesLead: '标出的是近三年公开价格里的起价；没有标价的城市，还没有查到价格。',
    freeTitle: '不花钱的冰雪',
    freeLead: '进场不收钱。冰鞋、雪具按自己带的算。',
  },
  {
    lead: 'Price first, then distance.',
    allCities: 'By city',
    allCitiesLead:
      'The price is the lowest one published in the last three years. A city without one has none yet.',
    freeTitle: 'Free ice and snow',
    freeLead: 'Nothing to pay at the gate, if you bring your own skates or sled.',
  },
);
