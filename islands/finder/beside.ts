/**
 * What stands beside the list: the view around a place, the comparison, and what asks for a position. Fetched when one
 * of them is wanted.
 */
export { Around } from './Around.tsx';
export { locate } from './locate.ts';
export { PickBox } from './PickBox.tsx';
export { Picked } from './Picked.tsx';
