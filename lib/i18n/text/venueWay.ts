import { twin } from '../twin.ts';

/** How to get there, and the card for a driver. */
export const venueWayText = twin(
  {
    where: '怎么去',
    whereExact: '地图链接指向场地范围的中心，离大门可能还有一百米上下。',
    whereApprox: '位置可能差 1 公里左右，导航前先按名字搜一下。',
    whereCity: '只知道在这座城市，不知道具体位置。地图链接是按名字搜索，不要当成定位。',
    driver: '给司机看',
    driverAsk: '请带我去这里',
    driverSearch: '没有门牌号，请在导航里搜这个名字',
    driverGrow: '放大，给司机看',
    driverShrink: '收起',
    driverEnglish: (name: string, place: string) => `Please take me to ${name}, ${place}.`,
    copyAddress: '复制地址',
    mapsLead: '在地图里打开',
    mapCode: '扫码看位置，高德地图',
    rides: '有报道的车',
    maps: {
      amap: '高德地图',
      baidu: '百度地图',
      tencent: '腾讯地图',
      apple: 'Apple 地图',
      google: 'Google 地图',
      osm: 'OpenStreetMap',
    },
  },
  {
    where: 'Getting there',
    whereExact: 'Map links point at the middle of the site; the gate may be 100 m or so away.',
    whereApprox: 'The position may be off by about a kilometre. Search by name before you set out.',
    whereCity:
      'Only the city is known, not the spot. The map links search by name; they do not mark a position.',
    driver: 'For the driver',
    driverAsk: '请带我去这里',
    driverSearch: '没有门牌号，请在导航里搜这个名字',
    driverGrow: 'Fill the screen',
    driverShrink: 'Close',
    driverEnglish: (name: string, place: string) => `Please take me to ${name}, ${place}.`,
    copyAddress: 'Copy the address',
    mapsLead: 'Open in a map',
    mapCode: 'Scan for the place in Amap',
    rides: 'Buses that a source mentions',
    maps: {
      amap: 'Amap',
      baidu: 'Baidu Maps',
      tencent: 'Tencent Maps',
      apple: 'Apple Maps',
      google: 'Google Maps',
      osm: 'OpenStreetMap',
    },
  },
);
