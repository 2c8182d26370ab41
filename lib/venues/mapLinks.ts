import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';
import { isShifted, type Point, toBd09, toGcj02 } from './datum.ts';

export type MapApp = 'amap' | 'baidu' | 'tencent' | 'apple' | 'google' | 'osm';

export interface MapLink {
  app: MapApp;
  href: string;
}

/**
 * How the map apps are told who sends the visitor; Baidu and Tencent do not promise to serve a link without
 * it.
 */
const CALLER = 'make-every-day-shine';

/** Six decimals are a tenth of a metre; more would pretend to a precision that nobody measured. */
const degrees = (value: number): string => String(Number(value.toFixed(6)));
const latLng = ({ lat, lng }: Point): string => `${degrees(lat)},${degrees(lng)}`;
const lngLat = ({ lat, lng }: Point): string => `${degrees(lng)},${degrees(lat)}`;

function link(app: MapApp, address: string, query: Record<string, string>): MapLink {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return { app, href: `${address}?${pairs.join('&')}` };
}

/** Searches by the Chinese name in the Chinese city, without any coordinate. */
const searches = (name: string, city: string): MapLink[] => [
  link('amap', 'https://uri.amap.com/search', { keyword: name, city, src: CALLER }),
  link('baidu', 'https://api.map.baidu.com/place/search', {
    query: name,
    region: city,
    output: 'html',
    src: `webapp.${CALLER}.venues`,
  }),
  link('tencent', 'https://apis.map.qq.com/uri/v1/search', { keyword: name, region: city, referer: CALLER }),
  link('apple', 'https://maps.apple.com/', { q: `${name} ${city}` }),
  link('google', 'https://www.google.com/maps/search/', { api: '1', query: `${name} ${city}` }),
];

/**
 * The apps that are named a datum: their own in the mainland, WGS-84 elsewhere, where they decide
 * themselves.
 */
function chinesePins(wgs: Point, name: string, shifted: boolean): MapLink[] {
  const gcj = toGcj02(wgs);
  const title = name.replace(/[;:|]/g, ' ');
  const marker = `coord:${latLng(shifted ? gcj : wgs)};title:${title};addr:${title}`;
  return [
    link('amap', 'https://uri.amap.com/marker', {
      position: lngLat(shifted ? gcj : wgs),
      name,
      coordinate: shifted ? 'gaode' : 'wgs84',
      callnative: '1',
      src: CALLER,
    }),
    link('baidu', 'https://api.map.baidu.com/marker', {
      location: latLng(shifted ? toBd09(gcj) : wgs),
      title: name,
      content: name,
      output: 'html',
      coord_type: shifted ? 'bd09ll' : 'wgs84',
      src: `webapp.${CALLER}.venues`,
    }),
    link('tencent', 'https://apis.map.qq.com/uri/v1/marker', {
      marker,
      coord_type: shifted ? '2' : '1',
      referer: CALLER,
    }),
  ];
}

/**
 * Links that open a venue in a map app, each in the datum that the app draws with
 * (docs/decisions/map-links.md). Stored positions are WGS-84. A venue of which only the city is known gets
 * searches by name: a pin would be a lie. Names are the Chinese ones, which these apps know best.
 */
export function mapLinks(
  venue: Pick<Venue, 'name' | 'position' | 'osm'>,
  city: Pick<City, 'name' | 'code'>,
): MapLink[] {
  const name = venue.name.zh;
  const { lat, lng, precision } = venue.position;
  if (precision === 'city' || lat === undefined || lng === undefined) return searches(name, city.name.zh);
  const wgs = { lat, lng };
  const shifted = isShifted(city.code);
  return [
    ...chinesePins(wgs, name, shifted),
    link('apple', 'https://maps.apple.com/', { q: name, sll: latLng(wgs) }),
    link('google', 'https://www.google.com/maps/search/', {
      api: '1',
      query: latLng(shifted ? toGcj02(wgs) : wgs),
    }),
    venue.osm
      ? { app: 'osm', href: `https://www.openstreetmap.org/${venue.osm}` }
      : {
          app: 'osm',
          href: `https://www.openstreetmap.org/?mlat=${degrees(lat)}&mlon=${degrees(lng)}#map=15/${degrees(lat)}/${degrees(lng)}`,
        },
  ];
}
