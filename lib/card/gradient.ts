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

/**
 * SVG of the hall's wall, to lay over its window: the gradient of illustrations/kit/scene-curling.mjs for a scene whose
 * upper edge is `top` px down and of which 600 units are `height` px.
 */
export const wallOver = (shape: string, top: number, height: number): string =>
  `<linearGradient id="wall" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${top}" y2="${top + height}">` +
  `${stopsOf([
    [0, '#f3dec8'],
    [1, '#fbebda'],
  ])}</linearGradient><path d="${shape}" fill="url(#wall)"/>`;
