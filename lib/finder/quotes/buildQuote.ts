import type { VenueMeta } from '#lib/content/schema/venue.ts';
import { gateFor, lessonFor, lockerFor, rentalFor } from '#lib/cost/addOns.ts';
import type { Choice } from '#lib/cost/choose.ts';
import { FIRST_HOURS } from '#lib/cost/firstVisits.ts';
import { type Person, peopleOf } from '#lib/cost/person.ts';
import { personTicket } from '#lib/cost/personTicket.ts';
import { familyPrices } from '#lib/cost/ticketPlan.ts';
import type { Visit } from '#lib/cost/visit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type CellChild, childOfEachCell } from './childCell.ts';
import { type Board, HIRERS, type Lines, QUESTIONS, type Quote } from './quote.ts';
import { ruleLines } from './ruleLines.ts';
import { shareEntries, withoutTail } from './shareEntries.ts';
import { type QuoteShelves, quoteShelves } from './shelves.ts';

type Priced = Pick<VenueMeta, 'kind' | 'prices'>;

const NOBODY = { adults: 0, children: [], students: 0, seniors: 0 };
/** One of each kind of grown-up, in the order of `GROWN`. */
const GROWN_UPS = peopleOf({ ...NOBODY, adults: 1, students: 1, seniors: 1 });

const childPerson = ({ cm, age }: CellChild): Person => ({
  who: 'child',
  ...(cm !== undefined && { heightM: cm / 100 }),
  ...(age !== undefined && { age }),
});

/** Visits of the usual length, one for each question. */
const visitsTo = ({ kind }: Priced): Visit[] =>
  QUESTIONS.map((question) => ({ party: NOBODY, hours: FIRST_HOURS[kind], ...question }));

function boardOf(venue: Priced, visit: Visit, lines: Lines, shelves: QuoteShelves, asOf: Date): Board {
  const people = [...GROWN_UPS, ...childOfEachCell(lines).map(childPerson)];
  const ticketOf = (person: Person) => shelves.ticket(personTicket(venue, person, visit, asOf));
  const hire = HIRERS.map((who) => shelves.fee(rentalFor(venue, who, visit, asOf)));
  const families = familyPrices(venue, visit, asOf).map(shelves.family);
  const fee = (name: 'gate' | 'locker' | 'lesson', choice: Choice | undefined) =>
    choice && { [name]: shelves.fee(choice) };
  return {
    who: withoutTail(people.map(ticketOf)),
    ...(visit.gear === 'rented' && hire.some((index) => index >= 0) && { hire: withoutTail(hire) }),
    ...fee('gate', gateFor(venue, visit, asOf)),
    ...fee('locker', lockerFor(venue, visit, asOf)),
    ...fee('lesson', lessonFor(venue, visit, asOf)),
    ...(families.length > 0 && { families }),
  };
}

interface Setting {
  locale: Locale;
  asOf: Date;
  /** What stands as the product in the venue’s row. */
  rowProduct?: string;
}

/**
 * The quote of a venue for its usual length of stay, in the words of a language; `undefined` where nobody has
 * published a ticket of any kind.
 */
export function buildQuote(venue: Priced, { locale, asOf, rowProduct }: Setting): Quote | undefined {
  const shelves = quoteShelves(locale, asOf, rowProduct);
  const visits = visitsTo(venue);
  const lines = ruleLines(venue, (child) =>
    visits.map((visit) => shelves.ticket(personTicket(venue, childPerson(child), visit, asOf))).join(),
  );
  const boards = shareEntries<Board>();
  const asked = visits.map((visit) => boards.indexOf(boardOf(venue, visit, lines, shelves, asOf)));
  const { years, products, tickets, fees } = shelves.lists;
  if (tickets.every(([reason, ...price]) => price.length === 0 && reason === 0)) return undefined;
  return {
    years,
    ...(products.length > 1 && { products: products.slice(1) }),
    tickets,
    ...(fees.length > 0 && { fees }),
    boards: boards.list,
    asked: withoutTail(asked),
    ...(lines.cm.length + lines.ages.length > 0 && { lines }),
  };
}
