/** What renting and buying come to, in yuan. */
export interface Outcome {
  rentCny: number;
  /** Yuan that the cheaper way keeps in your pocket; 0 if both cost the same. */
  savedCny: number;
  cheaper: 'rent' | 'buy' | 'same';
  /** The first day on which buying is cheaper. */
  fromDay: number;
}

const fen = (cny: number): number => Math.round(cny * 100) / 100;

/** Compares `days` of renting at `perDay` yuan with one purchase at `price` yuan. Resale, repair and storage are left out. */
export function rentOrBuy(days: number, perDay: number, price: number): Outcome {
  const rentCny = fen(days * perDay);
  const difference = fen(price - rentCny);
  return {
    rentCny,
    savedCny: Math.abs(difference),
    cheaper: difference > 0 ? 'rent' : difference < 0 ? 'buy' : 'same',
    fromDay: Math.floor(fen(price / perDay)) + 1,
  };
}
