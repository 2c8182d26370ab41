/** Arrow keys move between the field and the links found; Escape leads back to the field. */
export function moveAmong(
  event: { key: string; preventDefault: () => void },
  place: HTMLElement | null,
): void {
  if (!place || !['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) return;
  const stops = [...place.querySelectorAll<HTMLElement>('input, .hit a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  // In the field, Escape empties it: that is the browser's own.
  if (at < 0 || (event.key === 'Escape' && at === 0)) return;
  const to = event.key === 'Escape' ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1);
  const stop = stops[to];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}
