import type { Bilingual } from '#lib/i18n/locale.ts';

/** A sentence for editors in both languages. */
export type Words = Bilingual;

/** Pairs a Chinese sentence with its English one. */
export const say = (zh: string, en: string): Words => ({ zh, en });
