export { BLOCKS, type BlockName } from './blocks.ts';
export {
  ContentError,
  checkContent,
  contentChanges,
  keepContent,
  loadContent,
  type Report,
  reportOn,
  reportOnMany,
} from './door.ts';
export type { SectionDrift, Translation } from './drift.ts';
export { type DriftedPart, driftedParts } from './driftedParts.ts';
export { type Fixed, fixFolder } from './fix/fixFolder.ts';
export { type Marked, markTranslated } from './markTranslated.ts';
export type { NextChange } from './nextChange.ts';
export { POSES, type Pose } from './poses.ts';
export { type Problem, problemLine, toldLine } from './problem.ts';
export { type ReadContext, type Reading, readMdx } from './readMdx.ts';
export { Recheck } from './recheck.ts';
export { SCENES, type Scene } from './scenes.ts';
export type { City } from './schema/city.ts';
export type { FilmFacts } from './schema/film.ts';
export type { GuideFacts, PageFacts, ProseMeta } from './schema/guide.ts';
export { PRICE_ITEMS, VENUE_KINDS, type VenueKind, type VenueMeta, type VenuePrice } from './schema/venue.ts';
export type { StaleFact } from './stale/staleFact.ts';
export type { Content, Film, Guide, Heading, Page, Prose, Venue } from './types.ts';
export { type Standing, standingOf } from './window.ts';
export { type DraftOutcome, writeDraft } from './writeDraft.ts';
