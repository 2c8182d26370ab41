/**
 * The second at which `?t=…` asks a film of `seconds` to start; undefined for what is no moment of it. Plain seconds
 * only, as the site's own links write them.
 */
export function startSecond(asked: string | null, seconds: number): number | undefined {
  if (asked === null || !/^\d{1,5}(?:\.\d{1,3})?$/.test(asked)) return undefined;
  const at = Number(asked);
  return at > 0 && at < seconds ? at : undefined;
}
