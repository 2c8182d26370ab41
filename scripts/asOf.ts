import { beijingMoment, momentOf } from '#lib/asOf.ts';

/**
 * Sets the one clock of this run to what `--as-of` says; without the option it stays as it is. Ends the run with 2 if
 * the option is no moment.
 */
export function setAsOf(given: string | undefined): void {
  if (given === undefined) return;
  const moment = momentOf(given);
  if (!moment) {
    console.error(
      `--as-of ${given}：写成 2027-01-15（当天北京时间正午），或带时区的时刻 2027-01-15T08:00:00+08:00\n` +
        `--as-of ${given}: write 2027-01-15 (noon in Beijing), or a moment with its offset, 2027-01-15T08:00:00+08:00`,
    );
    process.exit(2);
  }
  process.env.SITE_AS_OF = beijingMoment(moment);
  console.error(`按 ${process.env.SITE_AS_OF} 来看 · as of ${process.env.SITE_AS_OF}`);
}
