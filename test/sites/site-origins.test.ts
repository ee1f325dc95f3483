import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites/registry';
import { isGranted, siteOrigins, typedOrigin } from '@/lib/sites/site-origins';

describe('what leave is asked for', () => {
  it('whole hosts of a definition, each once', () => {
    expect(siteOrigins(['https://web.telegram.org/a/*', 'https://web.telegram.org/k/*'])).toEqual([
      'https://web.telegram.org/*',
    ]);
    expect(siteOrigins(['https://*.zendesk.com/agent/*'])).toEqual(['https://*.zendesk.com/*']);
    expect(siteOrigins([])).toEqual([]);
    for (const { matches } of SITES) {
      expect(siteOrigins(matches).length > 0).toBe(matches.length > 0);
    }
  });

  it.each([
    ['chat.example.com', 'https://chat.example.com/*'],
    [' https://chat.example.com:8443/app?x=1#y ', 'https://chat.example.com/*'],
    ['http://127.0.0.1:5173/', 'http://127.0.0.1/*'],
    ['HTTPS://Chat.Example.COM', 'https://chat.example.com/*'],
    ['客服.example.com', 'https://xn--xkr81ar17c.example.com/*'],
  ])('an address is understood: %s', (typed, pattern) => {
    const found = typedOrigin(typed);
    if (typed.startsWith('客服'))
      expect(found).toMatch(/^https:\/\/xn--[a-z0-9-]+\.example\.com\/\*$/);
    else expect(found).toBe(pattern);
  });

  it.each([
    '',
    '   ',
    'http://chat.example.com',
    'file:///etc/passwd',
    'chrome://extensions',
    'https://user:secret@chat.example.com',
    'https://*.example.com',
    'https://*',
    'intranet',
    '你好 世界',
    'x'.repeat(600),
  ])('what is no chat page’s address is refused: %s', (typed) => {
    expect(typedOrigin(typed)).toBeNull();
  });

  it('whatever is typed, what comes out names one host and nothing wider', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const pattern = typedOrigin(typed);
        if (pattern === null) return;
        expect(pattern).toMatch(/^(https:\/\/[^/*]+|http:\/\/(localhost|127\.0\.0\.1))\/\*$/);
      }),
    );
  });

  it('a granted pattern covers its hosts, and no other', () => {
    const telegram = 'https://web.telegram.org/*';
    expect(isGranted(telegram, [telegram])).toBe(true);
    expect(isGranted(telegram, ['*://*/*'])).toBe(true);
    expect(isGranted(telegram, ['https://*.telegram.org/*'])).toBe(true);
    expect(isGranted('https://*.zendesk.com/*', ['https://*.zendesk.com/*'])).toBe(true);
    expect(isGranted('https://*.zendesk.com/*', ['https://shop.zendesk.com/*'])).toBe(false);
    expect(isGranted('https://eviltelegram.org/*', ['https://*.telegram.org/*'])).toBe(false);
    expect(isGranted(telegram, ['http://web.telegram.org/*'])).toBe(false);
    expect(isGranted(telegram, [])).toBe(false);
  });
});
