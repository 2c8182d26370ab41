import { hash } from 'node:crypto';

/** By which the editor knows that a file on disk is still the one it opened; empty for a file that is not there. */
export const textHash = (text: string | undefined): string =>
  text === undefined ? '' : hash('sha256', text).slice(0, 32);
