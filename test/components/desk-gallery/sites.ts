import type { SiteRow, SitesData, SitesReach } from '@/components/desk/sites/sites-data';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';

const HOUR = 3_600_000;

/** Sites in every state: fine, broken, with a rule, taught, hosted anywhere. */
export function sitesData(language: Language): SitesData {
  const word = (zh: string, en: string) => (language === 'en' ? en : zh);
  const site = (id: string, name: string, part: Partial<SiteRow> = {}): SiteRow => ({
    id,
    name,
    places: [`https://${id}.example.com/*`],
    origins: [`https://${id}.example.com/*`],
    granted: false,
    bundled: false,
    reads: ['list', 'thread', 'compose'],
    proof: { kind: 'sources' },
    rule: null,
    agreed: false,
    limits: [word('语音里说了什么', 'What is said in voice messages')],
    contacts: 0,
    lastSeen: null,
    verdict: null,
    history: [],
    local: null,
    ...part,
  });
  const sites = [
    site('practice', word('练习台', 'Practice desk'), {
      bundled: true,
      places: [],
      origins: [],
      proof: { kind: 'tests' },
      contacts: 60,
      lastSeen: NOW - HOUR,
      verdict: 'ok',
    }),
    site('shop-kf', word('微信小店客服', 'WeChat Shop customer service'), {
      granted: true,
      contacts: 412,
      lastSeen: NOW - HOUR / 6,
      verdict: 'ok',
      proof: { kind: 'live', since: NOW - 400 * HOUR },
      history: [
        { at: NOW - 300 * HOUR, verdict: 'ok', amiss: [] },
        { at: NOW - 320 * HOUR, verdict: 'broken', amiss: ['list.time', 'list.name'] },
      ],
    }),
    site(
      'own-desk',
      word(
        '华东区自建客服工作台（含门店与售后，名字特别长的那一个）',
        'The help desk of our own in the eastern region, with a name that is very long',
      ),
      {
        granted: true,
        contacts: 38,
        lastSeen: NOW - 50 * HOUR,
        verdict: 'broken',
        proof: { kind: 'own' },
        local: {
          current: { number: 3, origin: 'taught', at: NOW - 60 * HOUR },
          earlier: 2,
          layered: false,
          usable: true,
        },
      },
    ),
    site('wecom-admin', word('企业微信管理后台', 'WeCom admin console'), {
      rule: word(
        '平台不允许第三方工具读取管理后台。',
        'The platform does not allow other tools to read its admin console.',
      ),
    }),
    site('chatwoot', 'Chatwoot', { places: [], origins: [], proof: { kind: 'tests' } }),
    site('whatsapp', 'WhatsApp'),
    site('zendesk', 'Zendesk'),
    site('feige', word('抖店飞鸽', 'Douyin Feige')),
  ];
  return {
    sites,
    origins: [
      { pattern: 'https://shop-kf.example.com/*', sites: [word('微信小店客服', 'WeChat Shop')] },
      {
        pattern: 'https://customer-service-workbench.east-region.internal.example.com/*',
        sites: [],
      },
    ],
  };
}

export const SITES_REACH: SitesReach = {
  enable: async () => navigator.userActivation.isActive,
  revoke: async () => true,
  exportLocal: async () => {},
  readFile: async () => ({ ok: false, fault: { refused: 'not-json', faults: [] } }),
  importData: async () => ({ kind: 'done', site: 'own-desk' }),
  changeLocal: async () => ({ kind: 'identity', contacts: 38 }),
};
