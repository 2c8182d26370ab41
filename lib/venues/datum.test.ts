import assert from 'node:assert/strict';
import test from 'node:test';
import { fromBd09, fromGcj02, isShifted, type Point, toBd09, toGcj02 } from './datum.ts';

const near = (actual: Point, lng: number, lat: number, degrees: number) => {
  assert.ok(Math.abs(actual.lng - lng) <= degrees, `lng ${actual.lng}, expected ${lng}`);
  assert.ok(Math.abs(actual.lat - lat) <= degrees, `lat ${actual.lat}, expected ${lat}`);
};

test('WGS-84 → GCJ-02: the vectors of googollee/eviltransform', () => {
  near(toGcj02({ lat: 31.1774276, lng: 121.5272106 }), 121.531541859215, 31.17530398364597, 1e-9);
  near(toGcj02({ lat: 22.543847, lng: 113.912316 }), 113.9171764808363, 22.540796131694766, 1e-6);
  near(toGcj02({ lat: 39.911954, lng: 116.377817 }), 116.38404722455657, 39.91334545536069, 1e-6);
});

test('the vectors of wandergis/coordtransform (README)', () => {
  const point = { lat: 39.915, lng: 116.404 };
  near(toGcj02(point), 116.41024449916938, 39.91640428150164, 1e-11);
  near(toBd09(point), 116.41036949371029, 39.92133699351021, 1e-11);
  // Its own inverses are one step long; the exact ones lie within a few metres of them.
  near(fromGcj02(point), 116.39775550083061, 39.91359571849836, 3e-5);
  near(fromBd09(point), 116.39762729119315, 39.90865673957631, 3e-5);
});

test('Amap’s own conversion of GPS points, as its manual prints it', () => {
  near(toGcj02({ lat: 39.990475, lng: 116.481499 }), 116.487585177952, 39.991754014757, 1e-6);
  near(toGcj02({ lat: 39.990375, lng: 116.481499 }), 116.487585177952, 39.991653917101, 1e-6);
});

test('Baidu’s own conversion of a GPS point (geoconv, from=1 to=5)', () => {
  const bd = toBd09(toGcj02({ lat: 29.575429778924, lng: 114.21892734521 }));
  near(bd, 114.2307519546763, 29.57908428837437, 1e-5);
});

test('BD-09 → WGS-84 undoes Baidu’s own conversion', () => {
  // eviltransform’s BD-09 vectors lie 40 m off this one and off coordtransform: they are not held.
  const wgs = fromGcj02(fromBd09({ lat: 29.57908428837437, lng: 114.2307519546763 }));
  near(wgs, 114.21892734521, 29.575429778924, 1e-5);
});

test('there and back over a grid of the mainland', () => {
  for (let lat = 18; lat <= 53.6; lat += 0.73) {
    for (let lng = 73.5; lng <= 135; lng += 0.89) {
      const gcj = toGcj02({ lat, lng });
      near(fromGcj02(gcj), lng, lat, 1e-9);
      near(fromBd09(toBd09(gcj)), gcj.lng, gcj.lat, 1e-9);
      const metres = Math.hypot(gcj.lat - lat, (gcj.lng - lng) * Math.cos((lat * Math.PI) / 180)) * 111_320;
      assert.ok(metres > 10 && metres < 1000, `${lat} ${lng} moved ${metres} m`);
    }
  }
});

test('shifted: the mainland up to its borders, by administrative code', () => {
  const mainland = {
    shenzhen: '440300',
    zhuhai: '440400',
    dandong: '210600',
    heihe: '231100',
    xiamen: '350200',
  };
  for (const [place, code] of Object.entries(mainland)) assert.equal(isShifted(code), true, place);
});

test('not shifted: Hong Kong, Macau, Taiwan, and abroad', () => {
  for (const code of ['810000', '820000', '710100', undefined, '', '999999', '44030']) {
    assert.equal(isShifted(code), false, String(code));
  }
});
