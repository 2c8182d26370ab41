import { distanceKm, type Point } from '#lib/venues/distance.ts';

/** A cell is about 11 km high, and as wide at the equator. */
const CELL_DEG = 0.1;
const KM_PER_DEG = 111.2;
const COLUMNS = Math.round(360 / CELL_DEG);

/**
 * Points on a grid of latitude and longitude: finds all within some kilometres without looking at the rest.
 */
export class Grid<T> {
  readonly #cells = new Map<number, { point: Point; value: T }[]>();

  add(point: Point, value: T): void {
    const key = this.#key(this.#row(point.lat), this.#column(point.lng));
    const cell = this.#cells.get(key);
    if (cell) cell.push({ point, value });
    else this.#cells.set(key, [{ point, value }]);
  }

  /** All within `km`, nearest first; equally near ones in the order in which they were added. */
  within(point: Point, km: number): { value: T; km: number }[] {
    const high = km / KM_PER_DEG;
    const edge = Math.min(89.9, Math.abs(point.lat) + high);
    const wide = Math.min(180, high / Math.cos((edge * Math.PI) / 180));
    const columns = Math.min(COLUMNS, 2 * Math.ceil(wide / CELL_DEG) + 1);
    const west = this.#column(point.lng) - (columns - 1) / 2;
    const found: { value: T; km: number }[] = [];
    for (let row = this.#row(point.lat - high); row <= this.#row(point.lat + high); row++)
      for (let step = 0; step < columns; step++)
        for (const one of this.#cells.get(this.#key(row, Math.floor(west) + step)) ?? []) {
          const away = distanceKm(point, one.point);
          if (away <= km) found.push({ value: one.value, km: away });
        }
    return found.sort((a, b) => a.km - b.km);
  }

  #row(lat: number): number {
    return Math.floor((lat + 90) / CELL_DEG);
  }

  #column(lng: number): number {
    return Math.floor((lng + 180) / CELL_DEG);
  }

  #key(row: number, column: number): number {
    return row * COLUMNS + (((column % COLUMNS) + COLUMNS) % COLUMNS);
  }
}
