import type { VenueKind } from '#lib/content/schema/venueKinds.ts';

const RINKS: readonly VenueKind[] = ['ice-rink', 'outdoor-rink'];

/** What people do at a kind of place, as a line drawing beside its name; drawn by `KindSymbols`. */
export function KindIcon({ kind }: { kind: VenueKind }) {
  const sport =
    kind === 'curling' ? 'stone' : kind === 'snow-park' ? 'sled' : RINKS.includes(kind) ? 'skate' : 'ski';
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#sport-${sport}`} />
    </svg>
  );
}
