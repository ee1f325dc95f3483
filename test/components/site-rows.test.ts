import { describe, expect, it } from 'vitest';
import { siteNames } from '@/components/desk/live/site-names';
import { findSites } from '@/components/desk/sites/find-sites';
import { grantedOrigins, siteRows } from '@/components/desk/sites/live/site-rows';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { SITES } from '@/lib/sites/registry';

const converse = SITES.find(({ id }) => id === 'converse');
const LOCAL = {
  site: 'our-desk',
  current: {
    number: 1,
    origin: 'taught' as const,
    at: 5,
    data: {
      kind: 'definition',
      definition: {
        ...converse,
        id: 'our-desk',
        title: { zh: '我们的客服台', en: 'Our desk' },
        matches: ['https://desk.example.com/*'],
      },
    },
  },
  earlier: [],
  last: 1,
};
const NOTHING = { contacts: 0, lastSeen: null, health: [], check: undefined, local: undefined };

describe('the rows of the page of sites', () => {
  it('a site the operator taught has the name they gave it, and its address', () => {
    const recorded = new Map([['our-desk', { ...NOTHING, contacts: 3, local: LOCAL }]]);
    const rows = siteRows(recorded, ['https://desk.example.com/*'], [], 'zh-CN');
    const own = rows.find(({ id }) => id === 'our-desk');
    expect(own).toMatchObject({
      name: '我们的客服台',
      granted: true,
      contacts: 3,
      proof: { kind: 'own' },
      local: { current: { number: 1 }, usable: true },
    });
    expect(grantedOrigins(rows, ['https://desk.example.com/*', 'https://x.example/*'])).toEqual([
      { pattern: 'https://desk.example.com/*', sites: ['我们的客服台'] },
      { pattern: 'https://x.example/*', sites: [] },
    ]);
    const names = siteNames('zh-CN', effectiveSites([LOCAL]));
    expect(names.find(({ id }) => id === 'our-desk')?.name).toBe('我们的客服台');
  });

  it('records whose definition is gone are still in sight, to be erased', () => {
    const rows = siteRows(new Map([['gone-desk', { ...NOTHING, contacts: 7 }]]), [], [], 'en');
    expect(rows.find(({ id }) => id === 'gone-desk')).toMatchObject({
      name: 'gone-desk',
      contacts: 7,
      reads: [],
    });
    expect(rows).toHaveLength(SITES.length + 1);
  });

  it('who came from a file stands under a name in words', () => {
    const rows = siteRows(new Map([['import', { ...NOTHING, contacts: 1 }]]), [], [], 'zh-CN');
    expect(rows.find(({ id }) => id === 'import')?.name).toBe('导入的文件');
  });

  it('a rule stays in sight after it was agreed to', () => {
    const rows = siteRows(new Map(), [], ['wecom-admin'], 'zh-CN');
    const admin = rows.find(({ id }) => id === 'wecom-admin');
    expect(admin?.agreed).toBe(true);
    expect(admin?.rule).toBeTruthy();
  });

  it('is found by name, pinyin and address', () => {
    const rows = siteRows(new Map(), [], [], 'zh-CN');
    const ids = (typed: string) => findSites(rows, typed).map(({ id }) => id);
    expect(ids('飞鸽')).toContain('feige');
    expect(ids('feige')).toContain('feige');
    expect(ids('doudian')).toContain('feige');
    expect(ids('TELEGRAM.org')).toContain('telegram-a');
    expect(ids('   ')).toHaveLength(rows.length);
    expect(ids('没有这个')).toEqual([]);
  });
});
