import type { Page } from '@playwright/test';

export interface Condition {
  name: string;
  /** Nothing is slowed down where this is absent. */
  slow?: { bitsPerSecond: number; roundTripMs: number; cpuTimes: number };
}

/** The page as the machine runs it, and as a cheap phone on a middling mobile network would. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'plain' },
  { name: 'slow', slow: { bitsPerSecond: 1_600_000, roundTripMs: 150, cpuTimes: 4 } },
];

/** Slows a page down through the DevTools protocol, before it has gone anywhere. */
export async function apply({ slow }: Condition, page: Page): Promise<void> {
  if (!slow) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.roundTripMs,
    downloadThroughput: slow.bitsPerSecond / 8,
    uploadThroughput: slow.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpuTimes });
}
