import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '@/lib/sites/candidates';
import type { SiteDefinition } from '@/lib/sites/definition';
import { parseSiteDefinition } from '@/lib/sites/definition-schema';
import { allMatches, SITES } from '@/lib/sites/registry';

const files = readdirSync(new URL('../../lib/sites/definitions', import.meta.url));
const some = SITES[0] as SiteDefinition;

/** Tags, classes, ids and attributes of a selector, without the hosts of shadow roots. */
function hooksOf(selector: string): Set<string> {
  const inside = selector.split(' >>> ').at(-1) ?? '';
  const named = inside.replace(/::?[a-z-]+/g, '');
  return new Set(named.match(/[.#]?[A-Za-z][\w-]*(?![\w-]*=)|\[[a-z-]+/g));
}

describe('the registry', () => {
  it('holds every file of the folder under its own id', () => {
    expect(SITES.map((site) => `${site.id}.ts`).sort()).toEqual(files.sort());
  });

  it('lists every address pattern once', () => {
    const site = (matches: string[]) => ({ ...some, matches });
    const sites = [
      site(['https://b.example/*']),
      site(['https://a.example/*', 'https://b.example/*']),
    ];
    expect(allMatches(sites)).toEqual(['https://a.example/*', 'https://b.example/*']);
  });
});

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (_, site) => {
  it('has the shape of a definition', () => {
    expect(parseSiteDefinition(site)).toEqual(site);
  });

  it('is plain data: the same after a trip through a file', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });

  it.each(['list', 'thread'] as const)('has two detectors of the %s that share no hook', (name) => {
    const part = site[name];
    if (!part) return;
    const strict = new Set([part.root, part.row].flatMap((selector) => [...hooksOf(selector)]));
    if ('pane' in part) for (const hook of hooksOf(part.pane)) strict.add(hook);
    expect([...hooksOf(part.rowLoose)].filter((hook) => strict.has(hook) && hook !== 'li')).toEqual(
      [],
    );
  });

  it('tells what the page cannot show in both languages', () => {
    const { title, limits, optIn } = site;
    for (const words of [title, ...limits, ...(optIn ? [optIn.rule] : [])]) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]|^[A-Z]/);
      expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('the schema', () => {
  const { list, thread } = some;
  const customerPage = SITES.find((site) => site.fields)?.fields;
  const nested = { sel: 'b', unless: [{ sel: 'i', unless: [{ sel: 'u' }] }] };
  it.each<[string, unknown]>([
    ['an unknown key', { ...some, script: 'alert(1)' }],
    [
      'an unknown key deep inside',
      { ...some, thread: { ...thread, time: { from: [], eval: 'x' } } },
    ],
    ['an unknown transform', { ...some, list: { ...list, name: [{ cut: [{ regex: '.*' }] }] } }],
    [
      'a label for what our profile does not have',
      { ...some, fields: { ...customerPage, labels: { 手机号: 'phone' } } },
    ],
    [
      'a way to pass over others that hides another',
      { ...some, list: { ...list, name: [nested] } },
    ],
    ['a pattern for all addresses', { ...some, matches: ['<all_urls>'] }],
    ['a page that nothing recognises', { ...some, matches: [], detect: [] }],
    ['a rule of no known address', { ...some, matches: [], optIn: { rule: some.title } }],
    ['a definition that reads nothing', { ...some, list: undefined, thread: undefined }],
    ['one detector twice', { ...some, list: { ...list, rowLoose: list?.row } }],
    ['a question that is always true', { ...some, notReady: [{}] }],
    ['an id in capitals', { ...some, id: 'WeCom' }],
    ['a window without hours', { ...some, window: { hours: 0, messages: 5 } }],
    ['an endless selector', { ...some, detect: ['a'.repeat(501)] }],
  ])('refuses %s', (_, value) => {
    expect(() => parseSiteDefinition(value)).toThrow();
  });

  it('takes a window with and without a count of messages', () => {
    for (const window of [
      { hours: 48, messages: 5 },
      { hours: 24, messages: null },
    ]) {
      expect(parseSiteDefinition({ ...some, window }).window).toEqual(window);
    }
  });
});

describe('candidates for an address', () => {
  const at = (id: string, matches: string[], detect = ['body']) => ({
    ...some,
    id,
    matches,
    detect,
  });
  const sites = [
    at('anywhere', []),
    at('shop', ['https://shop.example/kf/*']),
    at('any-shop', ['https://*.shop.example/*']),
    at('broken', ['not a pattern']),
  ];
  it.each([
    ['https://shop.example/kf/1?room=2', ['shop', 'any-shop', 'anywhere']],
    ['https://eu.shop.example/', ['any-shop', 'anywhere']],
    ['https://shop.example.evil.example/kf/1', ['anywhere']],
    ['http://shop.example/kf/1', ['anywhere']],
    ['not an address', ['anywhere']],
  ])('%s: %j', (url, ids) => {
    expect(candidatesFor(url, sites).map((site) => site.id)).toEqual(ids);
  });
});
