/** Offset from 0 to 1, colour, opacity. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

const stopsOf = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');

/** SVG of a vertical gradient over a whole picture, px. `id` must be the picture's only one of that name. */
export const lightOver = (id: string, width: number, height: number, stops: readonly Stop[]): string =>
  `<linearGradient id="${id}" x2="0" y2="1">${stopsOf(stops)}</linearGradient>` +
  `<path d="M0 0H${width}V${height}H0Z" fill="url(#${id})"/>`;

/** SVG of a disc that glows from its middle. */
export const glow = (id: string, x: number, y: number, radius: number, stops: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>` +
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`;
