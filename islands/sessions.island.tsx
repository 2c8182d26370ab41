import { visitorTime } from '#lib/games/visitorTime.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesSessionsText } from '#lib/i18n/text/gamesSessions.ts';

/**
 * Adds the visitor’s own time to a schedule of Beijing 2022, and says which zone it is. Without this
 * script, or in a zone that the browser cannot reckon with, Beijing time stands alone.
 */
function addOwnTimes(place: HTMLElement, timeZone: string): void {
  const text = gamesSessionsText[place.dataset.sessions as Locale];
  const times = [...place.querySelectorAll<HTMLTimeElement>('time')];
  const own = times.map((time) => visitorTime(time.dateTime, timeZone));
  for (const [index, time] of times.entries()) {
    const mine = own[index];
    if (!mine) continue;
    const line = document.createElement('small');
    line.textContent =
      mine.dayShift === 0 ? mine.time : mine.dayShift < 0 ? text.before(mine.time) : text.after(mine.time);
    time.after(line);
  }
  const zone = place.querySelector('[data-zone]');
  if (zone) zone.textContent = own.some(Boolean) ? text.yours(timeZone) : text.same(timeZone);
}

try {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  for (const place of document.querySelectorAll<HTMLElement>('[data-sessions]'))
    if (timeZone) addOwnTimes(place, timeZone);
} catch {
  // A browser without time zones keeps the page as it came.
}
