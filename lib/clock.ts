/**
 * The one clock of a build: `SITE_AS_OF` (an ISO moment, set once by scripts/build.ts) or now.
 * Only routes and scripts read it; everything else takes a `Date` as an argument.
 */
export function siteClock(): Date {
  const given = process.env.SITE_AS_OF;
  if (!given) return new Date();
  const moment = new Date(given);
  if (Number.isNaN(moment.getTime())) {
    throw new Error(`SITE_AS_OF is "${given}"; it must be an ISO moment such as 2027-01-15T08:00:00+08:00`);
  }
  return moment;
}
