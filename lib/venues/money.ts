/** `¥38`, `¥9.9`: yuan without an inner space, as Chinese price tags write it. */
export const money = (cny: number): string => `¥${Number.isInteger(cny) ? cny : cny.toFixed(1)}`;

/** `¥40–120`; a single price when there is no upper bound. */
export const moneyRange = (cny: number, toCny?: number): string =>
  toCny === undefined || toCny === cny ? money(cny) : `${money(cny)}–${money(toCny).slice(1)}`;
