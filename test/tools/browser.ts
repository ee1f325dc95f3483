import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * The path of a Chromium, Chrome or Edge: `REWARM_BROWSER` if set, else an installed one, else one
 * installed now (root on Debian or Ubuntu). Chrome itself comes last: its stable builds no longer
 * load unpacked extensions from the command line.
 * @throws Error saying what is missing and how to get it
 */
export function findBrowser(): string {
  const wished = process.env.REWARM_BROWSER;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`REWARM_BROWSER is ${wished}, and there is no such file.`);
  }
  const installed = installedBrowser();
  if (installed) return installed;
  installPackages(PACKAGES, 'A Chromium browser');
  const fresh = installedBrowser();
  if (fresh) return fresh;
  throw new Error('chromium was installed but cannot be found on PATH.');
}

/**
 * Installs Debian packages when that is possible here.
 * @param what the missing thing, in words for the error
 * @throws Error naming the command to run when it isn't
 */
export function installPackages(packages: readonly string[], what: string): void {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(`${what} is missing. On Debian or Ubuntu run, as root: ${command}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', command.split(' ').slice(1), {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (cause) {
    throw new Error(`${what} is missing and "${command}" failed.`, { cause });
  }
}

/** Where a program is on PATH, or null. */
export function onPath(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/**
 * Command line of the browsers that tests start.
 * @param extension folder of a built extension to load
 */
export function browserArgs(extension?: string): string[] {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=zh-CN',
  ];
  // Playwright passes --disable-extensions; only both flags together get past it.
  return extension
    ? [...args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : args;
}

function installedBrowser(): string | null {
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return ELSEWHERE.find((path) => existsSync(path)) ?? null;
}
