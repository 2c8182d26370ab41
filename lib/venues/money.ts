/** `¥38`, `¥9.9`, `¥10,000`: yuan without an inner space, as Chinese price tags write it; commas from five digits. */
export function money(cny: number): string {
  const digits = Number.isInteger(cny) ? String(cny) : cny.toFixed(1);
  return `¥${cny >= 10_000 ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits}`;
}

/** `¥40–120`; a single price when there is no upper bound. */
export const moneyRange = (cny: number, toCny?: number): string =>
  toCny === undefined || toCny === cny ? money(cny) : `${money(cny)}–${money(toCny).slice(1)}`;
