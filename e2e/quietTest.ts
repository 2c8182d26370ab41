import { test as base, expect } from '@playwright/test';

/**
 * Playwright's `test`, whose pages must be quiet: after each test there must have been no console error, no
 * uncaught exception, no breach of the content security policy and no request to another origin.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noises: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') noises.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => noises.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== baseURL && protocol !== 'data:') noises.push(`other origin: ${request.url()}`);
      });
      await use(undefined);
      expect(noises).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
