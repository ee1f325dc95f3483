import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';

type Manifest = Record<string, unknown>;
const make = config.manifest as (env: object) => Manifest;
const of = (browser: string, mode = 'production') => make({ browser, mode, command: 'build' });

/** What may be asked of the browser; whoever changes this changes what operators are asked to trust. */
const GOLDEN = {
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'unlimitedStorage', 'sidePanel'],
  optional_permissions: ['notifications'],
  host_permissions: [],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};
/** Nothing else may be in it: no page may speak to us, none of our files is reachable. */
const KEYS = [
  'action',
  'browser_specific_settings',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'incognito',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
];

describe('what is asked of the browser', () => {
  test.each(['chrome', 'edge'])('is what it was, in %s', (browser) => {
    expect(of(browser)).toMatchObject(GOLDEN);
    expect(Object.keys(of(browser)).sort()).toEqual(KEYS);
  });

  test('Firefox has no side panel to ask for, and is asked for what drafts would send', () => {
    const { sidePanel: _, ...firefox } = Object.fromEntries(
      GOLDEN.permissions.map((name) => [name, true]),
    ) as Record<string, boolean>;
    expect(of('firefox')).toMatchObject({ ...GOLDEN, permissions: Object.keys(firefox) });
    expect(of('firefox').browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  test('a test build has leave for this computer alone, and for notices', () => {
    const { host_permissions, permissions, ...rest } = of('chrome', 'test');
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(permissions).toEqual([...GOLDEN.permissions, 'notifications']);
    const { host_permissions: _, permissions: __, ...shipped } = of('chrome');
    expect({ ...rest, optional_permissions: ['notifications'] }).toEqual(shipped);
  });
});
