// Installs the browser packages of package-lock.json, and only when the lock has changed since.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const stamp = 'node_modules/.installed-lock';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (npm.error) console.error(`npm could not be started: ${npm.error.message}. Install Node 20 or later with npm.`);
  if (npm.status !== 0) process.exit(1);
  writeFileSync(stamp, lock);
}
