import { describe, expect, test } from 'vitest';
import { siteViewOf } from '@/components/sidepanel/site/live/site-view-of';
import type { PageState } from '@/lib/messaging/schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SITES } from '@/lib/sites/registry';

const definition = SITES.find(({ id }) => id === 'chatscope') as SiteDefinition;
const field = (name: string, seen: number, rank = 0) => ({ name, expected: 10, seen, rank });
const page = (...fields: ReturnType<typeof field>[]): PageState => ({
  site: 'chatscope',
  scope: 'x',
  open: null,
  shown: [],
  namesakes: [],
  health: { site: 'chatscope', verdict: 'ok', fields },
});
const record = (at: number, verdict: string, ...fields: object[]) => ({
  id: at,
  site: 'chatscope',
  at,
  verdict,
  detail: JSON.stringify(fields),
});
const NONE = { local: undefined, check: undefined, history: [] };
const view = (
  state: PageState,
  records: Parameters<typeof siteViewOf>[2] = NONE,
  site = definition,
) => siteViewOf(state, site, records, 'zh-CN');

test('a rank that was better before is an early warning, one that never was is not', () => {
  const history = [
    record(1, 'ok', field('list.time', 10, 0)),
    record(2, 'ok', field('list.time', 10, 1)),
  ];
  expect(view(page(field('list.time', 10, 1)), { ...NONE, history }).fields).toMatchObject([
    { verdict: 'ok', rank: 1, before: 0 },
  ]);
  expect(view(page(field('list.time', 10, 1))).fields).toMatchObject([{ before: null }]);
});

test('the history is newest first and names what was amiss', () => {
  const history = [
    record(1, 'broken', field('list.name', 2)),
    record(2, 'ok', field('list.name', 10)),
  ];
  expect(view(page(), { ...NONE, history }).history).toEqual([
    { at: 2, verdict: 'ok', amiss: [] },
    { at: 1, verdict: 'broken', amiss: ['list.name'] },
  ]);
});

describe('what is known of the definition', () => {
  const sources = { ...definition, verified: 'no' } as const;
  const check = { site: 'chatscope', version: definition.version, at: 7 };
  test.each([
    ['tests', definition, undefined],
    ['sources', sources, undefined],
    ['live', sources, check],
    // Another version was seen on a live page, this one was not.
    ['own', { ...sources, version: definition.version * 10_000 + 1 }, check],
  ] as const)('%s', (kind, site, checked) => {
    expect(view(page(), { ...NONE, check: checked }, site).proof.kind).toBe(kind);
  });
});
