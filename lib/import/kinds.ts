import type { VenueKind } from '#lib/content/schema/venue.ts';

/** A kind of place, and what an editor should know about how it was found. */
export interface Guess {
  kind: VenueKind;
  inferred: string[];
}

const byName = (kind: VenueKind): Guess => ({
  kind,
  inferred: [`kind 是按名字推断的，请核对。The kind was inferred from the name; please check.`],
});

/** What kind of slope a name speaks of; `ski-resort` if it does not say. */
export function slopeKind(names: string): Guess {
  if (/旱雪|dry (?:ski )?slope/i.test(names)) return byName('dry-slope');
  if (/室内|indoor/i.test(names)) return byName('indoor-ski');
  if (/[嬉戏]雪|雪上?乐园|冰雪(?:大世界|世界|乐园)|snow (?:park|world)/i.test(names))
    return byName('snow-park');
  return { kind: 'ski-resort', inferred: [] };
}

export type Tags = Readonly<Record<string, string>>;

const SKIING = /^(?:skiing|ski|snowboard(?:ing)?|ski_jumping)$/;
const SKATING = /^(?:ice_skating|ice_hockey|skating|speed_skating|short_track)$/;

const isRoofed = (tags: Tags): boolean =>
  [tags.indoor, tags.covered].includes('yes') || (tags.building ?? 'no') !== 'no';

function rinkKind(tags: Tags): Guess {
  if (isRoofed(tags)) return { kind: 'ice-rink', inferred: [] };
  const open =
    [tags.indoor, tags.covered].includes('no') ||
    (tags.seasonal ?? 'no') !== 'no' ||
    tags.natural === 'water';
  if (open) return { kind: 'outdoor-rink', inferred: [] };
  return byName(/[湖河江池]|公园|park|lake|river/i.test(tags.name ?? '') ? 'outdoor-rink' : 'ice-rink');
}

/** What an OpenStreetMap object is to us by its tags; undefined if it is no place for winter sport. */
export function kindOfTags(tags: Tags): Guess | undefined {
  const sports = (tags.sport ?? '').split(';').map((sport) => sport.trim());
  const names = [tags.name, tags['name:zh'], tags['name:en']].join(' ');
  if (tags.leisure === 'ice_rink') {
    const only = sports.length === 1 && sports[0] === 'curling';
    return only ? { kind: 'curling', inferred: [] } : rinkKind(tags);
  }
  if (tags.landuse === 'winter_sports' || tags.site === 'piste') return slopeKind(names);
  if (sports.some((sport) => SKATING.test(sport))) return rinkKind(tags);
  if (sports.includes('curling')) return { kind: 'curling', inferred: [] };
  if (sports.some((sport) => SKIING.test(sport))) {
    const guess = slopeKind(names);
    return guess.kind === 'ski-resort' && isRoofed(tags) ? { kind: 'indoor-ski', inferred: [] } : guess;
  }
  return sports.includes('tobogganing') ? { kind: 'snow-park', inferred: [] } : undefined;
}
