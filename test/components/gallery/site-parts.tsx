import type { ReactNode } from 'react';
import { LinksCard } from '@/components/sidepanel/links/links-card';
import type { LinkedPerson } from '@/components/sidepanel/links/links-view';
import { IdPart } from '@/components/sidepanel/site/id-part';
import { ImportPart } from '@/components/sidepanel/site/import-part';
import { LocalPart } from '@/components/sidepanel/site/local-part';
import { RepairPart } from '@/components/sidepanel/site/repair-part';
import type { SiteActions } from '@/components/sidepanel/site/site-actions';
import { SiteHealthCard } from '@/components/sidepanel/site/site-health-card';
import type { FieldView, SiteHealthView } from '@/components/sidepanel/site/site-view';
import { FoundPart } from '@/components/sidepanel/teach/found-part';
import { LeadPart } from '@/components/sidepanel/teach/lead-part';
import { PickPart } from '@/components/sidepanel/teach/pick-part';
import { QuestionPart } from '@/components/sidepanel/teach/question-part';
import { ReadPageCard } from '@/components/sidepanel/teach/read-page-card';
import { Card } from '@/components/ui/card';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { teachTexts } from '@/lib/i18n/teach';
import { NOW } from './now';

const never = () => new Promise<never>(() => {});
const done = async () => ({ kind: 'done' as const, site: 'x' });

const ACTIONS: SiteActions = {
  readPage: never,
  point: async () => {},
  pick: never,
  findIds: async () => [
    {
      list: { attr: 'data-ref' },
      key: { sel: 'a', attr: 'href' },
      place: 'data-ref',
      keyPlace: 'href',
      rows: 12,
      of: 12,
      different: 12,
      counts: false,
      open: 'a',
    },
  ],
  adoptId: done,
  startLead: async () => {},
  lead: async (point) => ({
    kind: 'pointed',
    seen: 12,
    of: 12,
    sample: point === 'name' ? '林小满' : '',
    headed: true,
  }),
  forget: async () => {},
  finishLead: never,
  press: async () => {},
  findRepairs: async () => [
    {
      field: 'list.name',
      before: '.guest-nick',
      after: '.visitor-alias',
      confidence: 0.87,
      mustAsk: true,
      definition: {},
    },
    {
      field: 'list.time',
      before: '.guest-when',
      after: '.visitor-clock',
      confidence: 0.93,
      mustAsk: true,
      definition: {},
    },
  ],
  saveDefinition: async () => ({ kind: 'identity', contacts: 214 }),
  changeLocal: done,
  exportLocal: async () => {},
  withdraw: async () => {},
  readFile: never,
  importData: done,
  makeReport: async () => 'div.guest-row[data-uid] ×12\n  b.guest-nick “…”\n  u.guest-when “00:00”',
  copy: async () => {},
};

function field(name: string, expected: number, more: Partial<FieldView> = {}): FieldView {
  return { name, verdict: 'ok', expected, seen: expected, rank: 0, before: null, ...more };
}

function health(language: Language, more: Partial<SiteHealthView>): SiteHealthView {
  const english = language === 'en';
  return {
    site: { id: 'x', name: english ? 'Shop desk' : '接待台' },
    verdict: 'ok',
    fields: ['list.row', 'list.name', 'list.time', 'thread.row', 'thread.direction'].map((name) =>
      field(name, 12),
    ),
    proof: { kind: 'sources' },
    limits: [
      english ? 'Messages older than 90 days are not shown.' : '90 天以前的消息页面不显示。',
    ],
    history: [
      { at: NOW - 2 * HOUR, verdict: 'broken', amiss: ['list.name', 'thread.direction'] },
      { at: NOW - 3 * DAY, verdict: 'ok', amiss: [] },
    ],
    local: null,
    ...more,
  };
}

function person(name: string, more: Partial<LinkedPerson> = {}): LinkedPerson {
  return {
    id: name,
    name,
    site: 'WhatsApp',
    lastInboundAt: NOW - 4 * DAY,
    lastOutboundAt: NOW - 5 * HOUR,
    reason: 'phone',
    direct: true,
    ...more,
  };
}

/** Parts below the view, by the name of the state they are shown with. */
export const SITE_PARTS: Readonly<Record<string, (language: Language) => ReactNode>> = {
  'site-broken': (language) => (
    <SiteHealthCard
      view={health(language, {
        verdict: 'broken',
        fields: [
          field('list.row', 18),
          field('list.name', 18, { verdict: 'broken', seen: 0, rank: -1 }),
          field('list.time', 18, { rank: 1, before: 0 }),
          field('thread.direction', 30, { verdict: 'degraded', seen: 24 }),
          field('thread.text', 30),
        ],
        local: {
          current: { number: 3, origin: 'taught', at: NOW - 9 * DAY },
          earlier: 2,
          layered: true,
          usable: true,
        },
      })}
      actions={ACTIONS}
      open
    >
      <RepairPart actions={ACTIONS} />
      <PickPart actions={ACTIONS} first="list.name" />
      <LocalPart
        local={{
          current: { number: 3, origin: 'taught', at: NOW - 9 * DAY },
          earlier: 2,
          layered: true,
          usable: true,
        }}
        actions={ACTIONS}
      />
      <ImportPart actions={ACTIONS} />
    </SiteHealthCard>
  ),
  'site-fine': (language) => (
    <>
      <LinksCard
        view={{
          contact: 'me',
          identity: 'weak',
          linked: [person(language === 'en' ? 'Lin 8021' : '林姐 8021')],
          suggested: [
            person(language === 'en' ? 'Lin Xiaoman' : '林小满', {
              site: language === 'en' ? 'WeChat shop' : '微信小店客服',
              reason: 'name',
              lastOutboundAt: null,
            }),
          ],
        }}
        actions={{
          link: async () => {},
          unlink: async () => {},
          search: async () => [person('Lin'), person('Linda')],
        }}
      />
      <SiteHealthCard view={health(language, {})} actions={ACTIONS} open={false}>
        <PickPart actions={ACTIONS} />
        <IdPart actions={ACTIONS} />
        <ImportPart actions={ACTIONS} />
      </SiteHealthCard>
    </>
  ),
  'unknown-page': () => (
    <>
      <ReadPageCard actions={ACTIONS} />
      <ImportPart actions={ACTIONS} />
    </>
  ),
  'unknown-page-led': (language) => (
    <Card title={teachTexts(language).lead.title}>
      <LeadPart actions={ACTIONS} onDone={() => {}} onLeave={() => {}} />
    </Card>
  ),
  'unknown-page-asked': (language) => (
    <>
      <Card title={teachTexts(language).questions.step(1)}>
        <QuestionPart
          question={{ ask: 'which-list-is-people', options: ['a', 'b', 'c'] }}
          busy={false}
          onPoint={() => {}}
          onAnswer={() => {}}
        />
      </Card>
      <Card title={teachTexts(language).questions.step(2)}>
        <QuestionPart
          question={{
            ask: 'who-said-this',
            option: 'x',
            text: language === 'en' ? 'When will it ship?' : '两件吧，什么时候能发',
          }}
          busy={false}
          onPoint={() => {}}
          onAnswer={() => {}}
        />
      </Card>
      <Card title={teachTexts(language).found.title}>
        <FoundPart
          found={{
            kind: 'found',
            definition: {},
            fields: ['list.row', 'list.name', 'thread.row', 'thread.text'].map((name) => ({
              field: name,
              confidence: 0.9,
              seen: 12,
              of: 12,
            })),
            questions: [],
            identity: 'name',
            namesakes: true,
          }}
        />
      </Card>
    </>
  ),
};
