import { type Child, partySize, VISIT_LIMITS, type Visit } from './visit.ts';

/** What can be wrong with a question; the words for each are in lib/i18n/text/cost.ts. */
export type VisitProblem =
  | 'no-one'
  | 'too-many'
  | 'head-count'
  | 'age'
  | 'height'
  | 'hours'
  | 'lessons'
  | 'transport';

/** Thrown by `visitCost` for a question that `checkVisit` faults. */
export class VisitError extends Error {
  readonly problems: readonly VisitProblem[];

  constructor(problems: readonly VisitProblem[]) {
    super(`No such visit: ${problems.join(', ')}`);
    this.name = 'VisitError';
    this.problems = problems;
  }
}

type Bounds = { min: number; max: number };
const within = (value: number, { min, max }: Bounds): boolean => value >= min && value <= max;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const isAge = (age: number | undefined): boolean =>
  age === undefined || (Number.isInteger(age) && within(age, VISIT_LIMITS.age));
const isHeight = (heightM: number | undefined): boolean =>
  heightM === undefined || within(heightM, VISIT_LIMITS.heightM);

/** Everything wrong with a question, in reading order; empty when it can be answered. */
export function checkVisit({ party, hours, lessons = 0, transport = 0 }: Visit): VisitProblem[] {
  const { adults, children, students, seniors } = party;
  const size = partySize(party);
  const faults: [VisitProblem, boolean][] = [
    ['head-count', ![adults, students, seniors].every(isCount)],
    ['no-one', size === 0],
    ['too-many', size > VISIT_LIMITS.people],
    ['age', !children.every(({ age }) => isAge(age))],
    ['height', !children.every(({ heightM }) => isHeight(heightM))],
    ['hours', hours !== undefined && !within(hours, VISIT_LIMITS.hours)],
    ['lessons', !isCount(lessons) || (size > 0 && lessons > size)],
    ['transport', transport !== 'venue' && !within(transport, { min: 0, max: VISIT_LIMITS.transportCny })],
  ];
  return faults.flatMap(([problem, wrong]) => (wrong ? [problem] : []));
}

const clamp = (value: number, { min, max }: Bounds): number => Math.min(max, Math.max(min, value));
const countUpTo = (value: number, max: number): number =>
  Number.isFinite(value) ? Math.trunc(clamp(value, { min: 0, max })) : 0;
const nearestChild = ({ age, heightM }: Child): Child => ({
  ...(age !== undefined && isAge(age) && { age }),
  ...(heightM !== undefined && isHeight(heightM) && { heightM }),
});

/**
 * The nearest question that can be answered, for hand-written URLs: an empty party becomes one adult, a
 * crowd is cut to the first twenty (adults, children, students, seniors), hours are clamped, an impossible
 * age or height is forgotten. A question without faults comes back as it is.
 */
export function nearestVisit(visit: Visit): Visit {
  if (checkVisit(visit).length === 0) return visit;
  let room: number = VISIT_LIMITS.people;
  const take = (count: number): number => {
    const taken = countUpTo(count, room);
    room -= taken;
    return taken;
  };
  const adults = take(visit.party.adults);
  const children = visit.party.children.slice(0, take(visit.party.children.length)).map(nearestChild);
  const students = take(visit.party.students);
  const seniors = take(visit.party.seniors);
  const party = { adults, children, students, seniors };
  if (partySize(party) === 0) party.adults = 1;
  const { hours, lessons, transport } = visit;
  return {
    ...visit,
    party,
    hours: hours === undefined || Number.isNaN(hours) ? undefined : clamp(hours, VISIT_LIMITS.hours),
    lessons: lessons === undefined ? undefined : countUpTo(lessons, partySize(party)),
    transport:
      typeof transport === 'number' && Number.isFinite(transport)
        ? clamp(transport, { min: 0, max: VISIT_LIMITS.transportCny })
        : transport === 'venue'
          ? 'venue'
          : undefined,
  };
}
