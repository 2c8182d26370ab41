import { readdirSync, readFileSync } from 'node:fs';

const PERIOD_MS = 500;
let heaviestKb = 0;

/** Resident memory in kB and parent of every process, from Linux's /proc; empty elsewhere. */
function processes(): Map<number, { parent: number; kb: number }> {
  const found = new Map<number, { parent: number; kb: number }>();
  let ids: string[] = [];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return found;
  }
  for (const id of ids) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const field = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
      found.set(Number(id), { parent: field('PPid'), kb: field('VmRSS') });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return found;
}

/** Sum of resident memory of this process and its descendants, in kB. */
function familyKb(): number {
  const all = processes();
  let sum = 0;
  for (const [id, { kb }] of all) {
    let ancestor: number | undefined = id;
    while (ancestor !== undefined && ancestor !== process.pid) ancestor = all.get(ancestor)?.parent;
    if (ancestor !== process.pid) continue;
    sum += kb;
    heaviestKb = Math.max(heaviestKb, kb);
  }
  return sum;
}

/** Samples the memory of the build twice a second; `stop()` gives the peak in MB (0 where there is no /proc). */
export function watchMemory(): { stop: () => number } {
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, familyKb());
  }, PERIOD_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peakKb / 1024);
    },
  };
}

/** Largest single process seen, in MB. */
export const heaviestProcessMb = (): number => Math.round(heaviestKb / 1024);
