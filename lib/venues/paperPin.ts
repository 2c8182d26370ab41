import { type MapLink, mapLinks } from './mapLinks.ts';

/**
 * Address of a venue's place in Amap, short enough for a code on paper: no name, only the pin. Undefined where only the
 * city is known: a pin would be a lie.
 */
export function paperPin(...[venue, city]: Parameters<typeof mapLinks>): string | undefined {
  const isAmap = ({ app }: MapLink) => app === 'amap';
  const { pathname, searchParams } = new URL(
    mapLinks(venue, city).find(isAmap)?.href ?? 'https://uri.amap.com/',
  );
  const [position, coordinate] = [searchParams.get('position'), searchParams.get('coordinate')];
  return pathname === '/marker' && position
    ? `https://uri.amap.com/marker?position=${position}&coordinate=${coordinate}`
    : undefined;
}
