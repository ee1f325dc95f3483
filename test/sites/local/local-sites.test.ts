import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteDefinition } from '@/lib/sites/definition';
import { identityBasis } from '@/lib/sites/local/identity-basis';
import { layerBetween } from '@/lib/sites/local/layer-between';
import { readLocal } from '@/lib/sites/local/read-local';
import { readSiteFile, writeSiteFile } from '@/lib/sites/local/site-file';
import { SITES } from '@/lib/sites/registry';
import type { LocalSite } from '@/lib/sites/teach/local-site';

const full = SITES.find(({ id }) => id === 'chatscope') as SiteDefinition & {
  list: NonNullable<SiteDefinition['list']>;
  thread: NonNullable<SiteDefinition['thread']>;
};
const own = { ...full, id: 'local-desk' };

describe('what lies over a built-in definition', () => {
  test('holds the keys that differ, and makes the changed one of it again', () => {
    const source = fc.constantFrom('.a', '.b', '.c').map((sel) => [{ sel }]);
    fc.assert(
      fc.property(
        fc.record({ time: source, unread: source }, { requiredKeys: [] }),
        fc.record({ text: source, row: fc.constantFrom('.x', '.y') }, { requiredKeys: [] }),
        (list, thread) => {
          const changed = {
            ...full,
            list: { ...full.list, ...list },
            thread: { ...full.thread, ...thread },
          };
          const layer = layerBetween(full, changed);
          expect(Object.keys(layer.list ?? {}).sort()).toEqual(Object.keys(list).sort());
          expect(Object.keys(layer.thread ?? {}).sort()).toEqual(Object.keys(thread).sort());
          const read = readLocal(
            { number: 1, data: { kind: 'layer', layer: { ...layer } } },
            SITES,
          );
          expect(read).toMatchObject({ ok: true, layered: true });
          if (!read.ok) return;
          expect({ ...read.site, version: full.version }).toEqual(changed);
        },
      ),
      { seed: 8, numRuns: 60 },
    );
  });
});

describe('what contacts are known by', () => {
  const basis = identityBasis(full);
  test.each([
    ['names, where there is no id', { list: { ...full.list, name: [{ sel: '.x' }] } }, true],
    ['an id where there was none', { list: { ...full.list, id: [{ attr: 'data-id' }] } }, true],
    ['what the ids are unique in', { scope: 'site' }, true],
    ['times', { list: { ...full.list, time: [{ sel: '.x' }] } }, false],
    ['words', { thread: { ...full.thread, text: [{ sel: '.x' }] } }, false],
  ] as const)('%s', (_, change, other) => {
    expect(identityBasis({ ...full, ...change } as SiteDefinition) !== basis).toBe(other);
  });

  test('not by the name, where there is an id', () => {
    const strong = { ...full, list: { ...full.list, id: [{ attr: 'data-id' }] } };
    const renamed = { ...strong, list: { ...strong.list, name: [{ sel: '.x' }] } };
    expect(identityBasis(renamed)).toBe(identityBasis(strong));
  });
});

describe('a file', () => {
  const site: LocalSite = { kind: 'definition', definition: own };
  const text = writeSiteFile(site);

  test('is read as it was written', () => {
    expect(readSiteFile(text)).toEqual({ site });
  });

  test.each([
    ['too-big', ' '.repeat(300_000)],
    ['not-json', '<html>'],
    ['not-a-site-file', '{"rewarm":"other"}'],
    ['not-a-site-file', '[]'],
    ['newer-format', text.replace('"format": 1', '"format": 2')],
    ['faulty', text.replace('"notReady"', '"eval"')],
    ['faulty', text.replace('"local-desk"', '"chatscope"')],
    ['faulty', text.replace('"local-desk"', '"../x"')],
  ])('%s is refused', (refused, content) => {
    expect(readSiteFile(content)).toMatchObject({ refused });
  });

  test.each(['https://*/*', 'https://*.com/*', 'https://*.com.cn/*', 'https://chat.*/*'])(
    'that would be used at %s is refused, and says so',
    (pattern) => {
      const wide: LocalSite = { kind: 'definition', definition: { ...own, matches: [pattern] } };
      expect(readSiteFile(writeSiteFile(wide))).toMatchObject({
        refused: 'too-wide',
        faults: [{ problem: pattern }],
      });
    },
  );

  test.each(['https://desk.example.com/*', 'https://*.example.com/*', 'http://127.0.0.1/*'])(
    'for %s is taken',
    (pattern) => {
      const narrow: LocalSite = { kind: 'definition', definition: { ...own, matches: [pattern] } };
      expect(readSiteFile(writeSiteFile(narrow))).toEqual({ site: narrow });
    },
  );

  test('without an address needs a sign that not every page has', () => {
    const by = (detect: string) =>
      readSiteFile(
        writeSiteFile({
          kind: 'definition',
          definition: { ...own, matches: [], detect: [detect] },
        }),
      );
    expect(by('body')).toMatchObject({ refused: 'too-wide' });
    expect(by('.guest-row')).not.toHaveProperty('refused');
  });

  test('nothing breaks its reader', () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (json, inside) => {
        readSiteFile(json);
        readSiteFile(JSON.stringify({ rewarm: 'site', format: 1, site: inside }));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
