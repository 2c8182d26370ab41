// Runs before every command, on whatever Node ≥ 18 the machine has: installs what is missing, then does nothing.
// Plain CommonJS without dependencies, because at this moment there may be no node_modules.
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-lock');
const ownNode = path.join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 18) {
  stop(`This project needs Node 18 or newer to install itself; this is ${process.version}.`);
}

const lock = crypto
  .createHash('sha256')
  .update(fs.readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const installed = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock && fs.existsSync(ownNode);

if (!installed) {
  console.log('Installing the packages of this project (only when package-lock.json has changed) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(
    command,
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: !npm && process.platform === 'win32',
    },
  );
  if (done.status !== 0)
    stop('npm ci failed: its messages are above. Check the network and the disk, then try again.');
  if (!fs.existsSync(ownNode)) {
    stop(
      'The package "node" did not bring its binary. Allow install scripts for it: npm install-scripts approve node',
    );
  }
  fs.writeFileSync(stamp, lock);
}

// What only the tests need: a browser, and the web servers whose behaviour is compared.
const forTests = process.argv.includes('--browser') ? ['browser.ts', 'servers.ts'] : [];
for (const script of forTests) {
  const found = spawnSync(ownNode, [path.join(root, 'scripts', script)], { cwd: root, stdio: 'inherit' });
  if (found.status !== 0) process.exit(found.status ?? 1);
}
