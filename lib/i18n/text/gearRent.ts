import { twin } from '../twin.ts';

/** What the rent-or-buy calculator answers; the only words that its island carries. */
export const gearRentText = twin(
  {
    sum: (days: number, seasons: number, all: number) => `${days} 天 × ${seasons} 季，一共 ${all} 天。`,
    both: (rent: string, buy: string) => `租要 ${rent}，买要 ${buy}。`,
    rent: (saved: string) => `租，省 ${saved}。`,
    buy: (saved: string) => `买，省 ${saved}。`,
    same: '两样花的一样多。',
    from: (day: number, season: number) => `滑到第 ${day} 天，买才比租便宜；照这个去法，是第 ${season} 季。`,
    rentOnly: (rent: string) => `租要 ${rent}。买来的价钱低过它，才值得买。`,
    wrong: '前三样填上大于零的数，才能算。',
  },
  {
    sum: (days: number, seasons: number, all: number) => `${days} days × ${seasons} seasons: ${all} days. `,
    both: (rent: string, buy: string) => `Renting comes to ${rent}, buying to ${buy}. `,
    rent: (saved: string) => `Rent, and keep ${saved}. `,
    buy: (saved: string) => `Buy, and keep ${saved}. `,
    same: 'Both cost the same. ',
    from: (day: number, season: number) =>
      `Buying is cheaper from day ${day} on; at this rate that is season ${season}.`,
    rentOnly: (rent: string) => `Renting comes to ${rent}. Buy if you find it for less.`,
    wrong: 'Put a number above zero in the first three fields.',
  },
);
