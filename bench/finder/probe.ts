/** What the probe has seen so far, in milliseconds since the start of the navigation. */
export interface Seen {
  /** The field is there, painted, and the page answers: a task queued after that frame has run. */
  field?: number;
  /** The whole list of the query is painted. */
  list?: number;
  /** The last key of the query went down. */
  lastKey?: number;
  /** Requests and bytes on the wire when the list was there, the page itself included. */
  requests?: number;
  bytes?: number;
}

export interface Probe {
  seen: Seen;
  /** The rows as text, to be compared with those of another run. */
  rows: () => string;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page before anything else of it. `rows` are those that the query must end in (empty: none are waited
 * for), `typed` is the query if it will be typed; else the list is timed wherever it comes from.
 */
export function installProbe({ rows: wanted, typed }: { rows: string; typed?: string }): void {
  const rows = () =>
    [...document.querySelectorAll('.finder .row-tag')].map((row) => row.textContent).join('\n');
  const seen: Seen = {};
  window.probe = { seen, rows };
  /** A frame is on the screen when a task that was queued within it runs. */
  const painted = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    });
  const weigh = () => {
    const all = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    seen.requests = all.length;
    seen.bytes = all.reduce((sum, { transferSize }) => sum + transferSize, 0);
  };
  const awaitList = () => {
    if (rows() !== wanted) requestAnimationFrame(awaitList);
    else
      painted(() => {
        seen.list = performance.now();
        weigh();
      });
  };
  let field = false;
  new MutationObserver(() => {
    if (field || !document.querySelector('.finder input[type=search]')) return;
    field = true;
    painted(() => {
      seen.field = performance.now();
    });
    if (wanted && typed === undefined) awaitList();
  }).observe(document, { childList: true, subtree: true });
  let key = 0;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      key = timeStamp;
    },
    true,
  );
  addEventListener(
    'input',
    ({ target }) => {
      if (typed === undefined || (target as HTMLInputElement).value !== typed) return;
      seen.lastKey = key;
      requestAnimationFrame(awaitList);
    },
    true,
  );
}
