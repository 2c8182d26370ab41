/**
 * What a visit to one venue costs anybody, worked out at build by lib/cost and shipped in place of it: all that
 * `quoteTotal` needs to answer like `visitCost`, to the fen. Plain JSON; equal entries stand once.
 */
export interface Quote {
  /** The years of its prices, in words: `2025–26 雪季价`. */
  years: readonly string[];
  /** What is bought, where it is not the product that stands in the venue’s row. */
  products?: readonly string[];
  /** Each ticket that somebody may need. */
  tickets: readonly (QuotedTicket | UnknownTicket)[];
  /** Hire, gate, locker and lesson prices. */
  fees?: readonly QuotedFee[];
  /** What counts on one kind of day with gear hired or brought. */
  boards: readonly Board[];
  /** Index of the board for each question, in the order of `QUESTIONS`; the last one holds for the rest. */
  asked: readonly number[];
  /** Where the rules for children change: heights in cm, ages in years. */
  lines?: Lines;
}

export interface Lines {
  cm: readonly number[];
  ages: readonly number[];
}

/** Low and high end in yuan, the year of each (index into `years`), class of age (index into `PRICE_AGES`). */
export type QuotedFee = readonly [low: number, high: number, lowYear: number, highYear: number, age: number];
/** The same, `TICKET` flags, and what is bought at the low end: 0 is the row’s product, n `products[n - 1]`. */
export type QuotedTicket = readonly [...QuotedFee, flags: number, product: number];
/** Why there is no price: index into `REASONS`. */
export type UnknownTicket = readonly [reason: number];

/** Ticket index, then how many people of any kind it lets in, or how many adults and how many children. */
export type QuotedFamily = readonly [ticket: number, people: number, children?: number];

/** Indexes into tickets and fees. A fee that is left out is one that nobody has published. */
export interface Board {
  /** Tickets of an adult, a student, a senior, then of children by `childCell`; the last holds for the rest. */
  who: readonly number[];
  /** Hire for an adult, a student, a senior, a child, somebody on a family ticket; −1 where unknown. */
  hire?: readonly number[];
  gate?: number;
  locker?: number;
  lesson?: number;
  families?: readonly QuotedFamily[];
}

/** Flags of a ticket. Those of its two ends are apart, because a family ticket may take one end only. */
export const TICKET = {
  gearIn: 1,
  gearUnsaid: 2,
  lowGateExtra: 4,
  highGateExtra: 8,
  lowLockerIn: 16,
  highLockerIn: 32,
  offer: 64,
} as const;

export const REASONS = ['unpublished', 'other-day', 'other-people', 'other-currency'] as const;
export type Reason = (typeof REASONS)[number];

/** The questions that a quote has boards for, by place in `asked`. */
export const QUESTIONS = [
  { day: 'weekday', gear: 'rented' },
  { day: 'weekend', gear: 'rented' },
  { day: 'holiday', gear: 'rented' },
  { day: 'weekday', gear: 'own' },
  { day: 'weekend', gear: 'own' },
  { day: 'holiday', gear: 'own' },
] as const;
/** Whose tickets lead a board, whose hire its list holds. */
export const GROWN = ['adult', 'student', 'senior'] as const;
export const HIRERS = [...GROWN, 'child', 'everyone'] as const;

/** An entry of a list whose last entry stands for all that would follow. */
export const entryAt = <T>(list: readonly T[], index: number): T | undefined =>
  list[Math.min(index, list.length - 1)];
