import type { Bilingual } from './locale.ts';

/** Pairs two dictionaries: the English one must have exactly the keys (and argument types) of the Chinese one. */
export const twin = <T>(zh: T, en: NoInfer<T>): Bilingual<T> => ({ zh, en });
