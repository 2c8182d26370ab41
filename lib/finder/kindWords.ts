import type { VenueKind } from '#lib/content/schema/venueKinds.ts';

/** What people call what they do at a kind of place: lets `哈尔滨滑雪` or `skating` find it. */
export const KIND_WORDS: Readonly<Record<VenueKind, readonly string[]>> = {
  'ice-rink': ['室内冰场', '滑冰', '溜冰', '真冰', 'indoor rink', 'ice skating'],
  'outdoor-rink': ['露天冰场', '室外冰场', '滑冰', '溜冰', 'outdoor rink', 'ice skating'],
  'ski-resort': ['滑雪场', '滑雪', 'ski resort', 'skiing', 'snowboarding'],
  'indoor-ski': ['室内滑雪', '滑雪', 'indoor skiing', 'snowboarding'],
  'snow-park': ['冰雪乐园', '玩雪', '戏雪', 'snow park', 'sledding'],
  'dry-slope': ['旱雪', '滑雪', 'dry slope', 'skiing'],
  curling: ['冰壶', 'curling'],
};
