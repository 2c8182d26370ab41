import type { Child, Party } from './visit.ts';

/** One visitor, as a price list sorts them. */
export interface Person {
  who: 'adult' | 'child' | 'student' | 'senior';
  age?: number;
  heightM?: number;
}

/** Grown-ups pass every height rule; an age stands in only where the word itself gives one. */
const ADULT: Person = { who: 'adult', age: 30, heightM: 1.7 };
const STUDENT: Person = { who: 'student', heightM: 1.7 };
const SENIOR: Person = { who: 'senior', age: 65, heightM: 1.7 };

const several = (person: Person, count: number): Person[] => Array.from({ length: count }, () => person);

/** Everyone of a party, adults first. */
export const peopleOf = ({ adults, children, students, seniors }: Party): Person[] => [
  ...several(ADULT, adults),
  ...children.map((child: Child): Person => ({ who: 'child', ...child })),
  ...several(STUDENT, students),
  ...several(SENIOR, seniors),
];
