import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './e2e/browser.ts';
import { withChineseFonts } from './e2e/chineseFonts.ts';

const port = process.env.E2E_PORT ?? '3210';
const origin = `http://127.0.0.1:${port}`;

/** Browser tests: the finished site on its own server, as a phone in China would see it, without motion. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/results.json' }],
  ],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findBrowser(), args: CHROMIUM_FLAGS, env: withChineseFonts() },
    trace: 'off',
  },
  webServer: {
    command: `"${process.execPath}" e2e/serve.ts`,
    url: `${origin}/zh/`,
    env: { E2E_PORT: port },
    // A server left over from another run would show another site.
    reuseExistingServer: false,
  },
});
