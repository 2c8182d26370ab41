import type { Bilingual } from '#lib/i18n/locale.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the values that a block may choose from are called in the editor; one that is not here shows as it is written. */
export const EDITOR_VALUES: Readonly<Record<string, Bilingual>> = {
  safety: say('安全', 'Safety'),
  saving: say('省钱', 'Saving money'),
  children: say('带孩子', 'For children'),
  south: say('南方人', 'For southerners'),
  skates: say('冰鞋', 'Skates'),
  skis: say('双板', 'Skis'),
  yes: say('是', 'Yes'),
  weekday: say('平日', 'Weekday'),
  weekend: say('周末', 'Weekend'),
  holiday: say('节假日', 'Holiday'),
  rented: say('现租', 'Hired there'),
  own: say('自带', 'My own'),
};
