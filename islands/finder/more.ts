/**
 * What the finder fetches when somebody says who goes, asks for the easiest places, or finds nothing: the plain
 * question is answered without it. Fetched before a position is asked for, so that nothing need be afterwards.
 */
export { askingFor } from '#lib/finder/askingFor.ts';
export { partyWords } from '#lib/finder/partyText.ts';
export { relaxations } from '#lib/finder/relaxations.ts';
export { Guessed } from './Guessed.tsx';
export { NoAnswer } from './NoAnswer.tsx';
export { PartyPanel } from './PartyPanel.tsx';
export { PartyProblems } from './PartyProblems.tsx';
