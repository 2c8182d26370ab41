import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';

export type MapApp = 'amap' | 'baidu' | 'apple' | 'osm';

/**
 * Links that open a venue in a map app. Our coordinates are WGS-84 and each link says so, or leaves the conversion
 * to the app. A venue whose position is only its city's gets searches by name: a pin would be a lie.
 * Names are always the Chinese ones, which these apps know best. Forms: the venue reference of the project (amap and baidu seen in public code; to be opened on a phone).
 */
export function mapLinks(venue: Venue, city: City): { app: MapApp; href: string }[] {
  const name = encodeURIComponent(venue.name.zh);
  const cityName = encodeURIComponent(city.name.zh);
  const { lat, lng, precision } = venue.position;
  const byName: { app: MapApp; href: string }[] = [
    { app: 'amap', href: `https://uri.amap.com/search?keyword=${name}&city=${cityName}` },
    {
      app: 'baidu',
      href: `https://api.map.baidu.com/place/search?query=${name}&region=${cityName}&output=html`,
    },
  ];
  if (precision === 'city' || lat === undefined || lng === undefined) return byName;
  const pins: { app: MapApp; href: string }[] = [
    {
      app: 'amap',
      href: `https://uri.amap.com/marker?position=${lng},${lat}&name=${name}&coordinate=wgs84&callnative=1`,
    },
    {
      app: 'baidu',
      href: `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${name}&content=${name}&output=html&coord_type=wgs84`,
    },
    { app: 'apple', href: `https://maps.apple.com/?q=${name}&sll=${lat},${lng}` },
    {
      app: 'osm',
      href: venue.osm
        ? `https://www.openstreetmap.org/${venue.osm}`
        : `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=15/${lat}/${lng}`,
    },
  ];
  return pins;
}
