import { expect, test } from 'vitest';
import { startAddress } from '@/lib/services/today/start-address';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SITES } from '@/lib/sites/registry';

const site = (matches: readonly string[]) => [
  { ...(SITES[0] as SiteDefinition), id: 'one', matches },
];
const at = (scope: string) => ({ site: 'one', scope });

test.each([
  [
    'the place its pattern names',
    ['https://chat.example/app/*'],
    'one',
    'https://chat.example/app/',
  ],
  [
    'the pattern of the own host',
    ['https://a.example/x*', 'https://b.example/y*'],
    'https://b.example',
    'https://b.example/y',
  ],
  [
    'the own host where the pattern leaves it open',
    ['https://*.example/chat*'],
    'https://me.example',
    'https://me.example/',
  ],
  [
    'the host of a product hosted anywhere',
    [],
    'https://desk.example:8443 7',
    'https://desk.example:8443/',
  ],
  ['nothing where nothing is known', [], 'one', null],
  ['nothing for a pattern without a host', ['*://*/*'], 'one', null],
])('a site begins at %s', (_, matches, scope, expected) => {
  expect(startAddress(at(scope), site(matches))).toBe(expected);
});

test('no built-in site sends an operator to an address with a star in it', () => {
  for (const { id } of SITES) {
    const address = startAddress({ site: id, scope: id }, SITES);
    if (address !== null) expect(new URL(address).href).not.toMatch(/\*|%2A/i);
  }
});
