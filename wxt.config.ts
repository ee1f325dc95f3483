import { defineConfig } from 'wxt';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(mode === 'test' ? ['notifications'] : []),
    ],
    // Asked for when the operator switches notices on.
    optional_permissions: mode === 'test' ? [] : ['notifications'],
    // Nothing is readable at install; the operator grants one site at a time.
    // Test builds own the loopback, and notices, because no headless browser can answer a prompt.
    host_permissions: mode === 'test' ? LOOPBACK : [],
    optional_host_permissions: ['https://*/*', ...LOOPBACK],
    minimum_chrome_version: browser === 'firefox' ? undefined : '116',
    // A private window is not to be remembered, and its chats must not join the others.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'rewarm@rewarm.invalid',
        strict_min_version: '140.0',
        // What drafts by a model would send; asked for when they are switched on.
        data_collection_permissions: {
          required: ['none'],
          optional: ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'],
        },
      },
    },
  }),
  zip: { excludeSources: ['test/**/*.png'] },
});
