// Makes sure that the browser tests have a Chromium, and says which one. Run by scripts/setup.cjs --browser.
import { findBrowser, installBrowser } from '../e2e/browser.ts';

const browser = findBrowser() ?? installBrowser();
if (browser) console.log(`Browser for the tests: ${browser}`);
else {
  console.error(
    [
      'No Chromium for the browser tests was found, and none could be installed. Do one of these, then run npm test again:',
      '  · install Chromium or Chrome with your package manager (Debian, Ubuntu: apt-get install chromium)',
      '  · npx playwright install --with-deps chromium',
      '  · set CHROMIUM_PATH to the path of a Chromium or Chrome binary',
    ].join('\n'),
  );
  process.exitCode = 1;
}
