declare global {
  interface Window {
    timings: { fcp: number; lcp: number; lcpOf: string; cls: number; tbt: number };
  }
}

/** Runs in the page before anything else of it: keeps what the browser says of its own speed, in milliseconds. */
export function installTimings(): void {
  const seen = { fcp: Number.NaN, lcp: Number.NaN, lcpOf: '', cls: 0, tbt: 0 };
  window.timings = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    const { element } = entry as PerformanceEntry & { element?: Element };
    seen.lcp = entry.startTime;
    seen.lcpOf = element?.tagName.toLowerCase() ?? '';
  });
  watch('layout-shift', (entry) => {
    seen.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  // What a task takes beyond 50 ms is time in which a tap waits: as soon as there is something to tap.
  watch('longtask', ({ startTime, duration }) => {
    const shown = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const from = Math.max(startTime, shown ?? startTime + duration);
    seen.tbt += Math.max(0, startTime + duration - from - 50);
  });
}
