// Makes sure that the tests have the web servers they compare. Run by scripts/setup.cjs --browser, on Debian as root.
import { installServers, missingServers, SERVER_PACKAGES } from '../e2e/serving/findServer.ts';

installServers();
const missing = missingServers();
if (missing.length > 0) {
  console.error(
    `The tests of the servers need ${missing.join(', ')}. Debian, Ubuntu: apt-get install ${SERVER_PACKAGES.join(' ')}`,
  );
  process.exitCode = 1;
}
