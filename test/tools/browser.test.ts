import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserArgs, findBrowser, installPackages, onPath } from './browser';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the browser of the tests', () => {
  it('is the one asked for', () => {
    vi.stubEnv('REWARM_BROWSER', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('says so when the one asked for is not there', () => {
    vi.stubEnv('REWARM_BROWSER', '/nowhere/chrome');
    expect(() => findBrowser()).toThrow('REWARM_BROWSER is /nowhere/chrome');
  });

  it('loads an extension past the flag that forbids it', () => {
    const args = browserArgs('/built');
    expect(args).toContain('--load-extension=/built');
    expect(args).toContain('--disable-extensions-except=/built');
    expect(browserArgs().join()).not.toContain('extension');
  });
});

describe('packages', () => {
  it('are named with the command to run where they cannot be installed', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => installPackages(['prosody'], 'The XMPP server Prosody')).toThrow(
      'The XMPP server Prosody is missing. On Debian or Ubuntu run, as root: apt-get install -y --no-install-recommends prosody',
    );
  });

  it('finds programs by PATH only', () => {
    expect(onPath('node')).toMatch(/node/);
    expect(onPath('no-such-program')).toBeNull();
    vi.stubEnv('PATH', '');
    expect(onPath('node')).toBeNull();
  });
});
