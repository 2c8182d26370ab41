import { CONTENT_SECURITY_POLICY } from '#publish/serving/security.ts';
import { pagesOfEveryKind, samplePages, sitemapPaths } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

/** `EVERY_PAGE=1` walks the whole sitemap; else every kind of page and a few more. */
const kinds = pagesOfEveryKind();
const paths = process.env.EVERY_PAGE
  ? [...new Set([...kinds, ...sitemapPaths()])]
  : [...kinds, ...samplePages(40, kinds)];
const PARTS = 8;

interface Watched {
  breaches?: string[];
}

for (let part = 0; part < PARTS; part++)
  test(`no page breaks the security policy, Trusted Types among it: part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    const mine = paths.filter((_, index) => index % PARTS === part);
    test.setTimeout(20_000 + mine.length * 3000);
    await page.addInitScript(() => {
      const watched = window as unknown as { breaches: string[] };
      watched.breaches = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        watched.breaches.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const found: string[] = [];
    for (const path of mine) {
      const answer = await page.goto(path);
      const policy = answer?.headers()['content-security-policy'];
      if (policy !== CONTENT_SECURITY_POLICY) found.push(`${path}: ${policy}`);
      const breaches = await page.evaluate(() => (window as unknown as Watched).breaches ?? ['not watched']);
      found.push(...breaches.map((breach) => `${path}: ${breach}`));
    }
    expect(found).toEqual([]);
  });

test('markup from a string, an inline style and a foreign script are refused', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage(); // not the quiet one: this one is meant to make a noise
  await page.goto(`${baseURL}/zh/`);
  const tried = await page.evaluate(async () => {
    const refused = (work: () => void): boolean => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    const box = document.body.appendChild(document.createElement('div'));
    box.setAttribute('style', 'width: 77px');
    const script = document.createElement('script');
    return {
      innerHTML: refused(() => {
        box.innerHTML = '<b>x</b>';
      }),
      source: refused(() => {
        script.src = 'https://other.example/x.js';
      }),
      policy: refused(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void };
        };
        trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
      }),
      style: box.getBoundingClientRect().width !== 77,
      foreign: await fetch('https://other.example/').then(
        () => false,
        () => true,
      ),
    };
  });
  expect(tried).toEqual({ innerHTML: true, source: true, policy: true, style: true, foreign: true });
  await page.close();
});
