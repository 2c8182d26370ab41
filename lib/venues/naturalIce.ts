import type { Venue } from '#lib/content/types.ts';
import { noteWords } from './noteWords.ts';

/** Whether a rink lies on a lake or a river; `perhaps` where nobody says. */
export type NaturalIce = 'yes' | 'perhaps' | 'no';

/** Ice that was laid on firm ground: flooded pitches, squares, roofs, artificial ice. */
const LAID = /真冰|屋顶|广场|球场|浇|室外冰场|室外滑冰场|水岸冰场|体育场|馆/;
const WATER = /天然|水面|[^滨银]河(?!公园)|湖|潭|江上|江面|什刹海|北海|福海/;

/**
 * Reads from a venue's Chinese name and notes whether its ice is natural. Only rinks in the open can be. A doubtful
 * one is `perhaps`: its page then warns as well, because a warning too many harms nobody.
 */
export function naturalIce({ kind, name, notes }: Pick<Venue, 'kind' | 'name' | 'notes'>): NaturalIce {
  if (kind !== 'outdoor-rink') return 'no';
  const words = noteWords(notes.zh);
  if (WATER.test(name.zh)) return 'yes';
  if (LAID.test(name.zh + words)) return 'no';
  return WATER.test(words) ? 'yes' : 'perhaps';
}
