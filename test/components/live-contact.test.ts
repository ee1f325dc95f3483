import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careViewOf } from '@/components/sidepanel/live/care-view-of';
import { contactState } from '@/components/sidepanel/live/contact-state';
import { draftRequest } from '@/components/sidepanel/live/draft-request';
import type { LiveContact } from '@/components/sidepanel/live/live-contact';
import { findPhrases, phraseFrom } from '@/components/sidepanel/live/phrase-book';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { judgeCare } from '@/lib/core/care/judge-care';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { DEFAULT_MODEL_SETTINGS } from '@/lib/core/drafting/model/model-settings';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { DAY, FEATURE, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Phrase } from '@/lib/core/model/phrase';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { monthOf } from '@/lib/core/offers/month-of';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { practiceHistory } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
import { markCase } from '@/lib/services/care/mark-case';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';
import { readCareRecord } from '@/lib/storage/read/care-record';

/** Monday afternoon in Shanghai: somebody is at the desk. */
const NOW = Date.UTC(2026, 10, 23, 6, 30);
const OFFSET = 480;
const SETTINGS = {
  strategy: DEFAULT_STRATEGY,
  shifts: DEFAULT_SHIFTS,
  model: DEFAULT_MODEL_SETTINGS,
};
const SITE = { id: PRACTICE_SITE, name: '练习台' };
const db = openDatabase('live-contact');
const people: { id: string; name: string }[] = [];

beforeAll(async () => {
  await db.offers.bulkPut(defaultOffers('zh-CN'));
  for (const conversation of practiceHistory(7, NOW).slice(0, 30)) {
    const { contact, interactions } = toFacts(conversation);
    const { id, kind, identity, name } = contact;
    const seen = [{ from: interactions[0]?.at ?? NOW, to: NOW }];
    await record([{ id, kind, identity, name, interactions: [...interactions], seen }], NOW);
    people.push({ id, name });
  }
});
afterAll(() => db.delete());

type Contacts = Parameters<typeof recordBatch>[1]['contacts'];
async function record(contacts: Contacts, now: number) {
  const batch = { site: PRACTICE_SITE, scope: PRACTICE_SITE, contacts, covered: null };
  await recordBatch(db, batch, { now, dayOffset: OFFSET });
}

async function live(id: string, now = NOW): Promise<LiveContact> {
  const moment = { now, dayOffset: OFFSET };
  const found = await readCareRecord(db, id, now, monthOf(now, OFFSET));
  if (!found) throw new Error('not recorded');
  const plan = judgeCare(found, { ...SETTINGS, ...moment });
  return { record: found, plan, settings: SETTINGS, language: 'zh-CN', moment };
}

async function firstAtStep(step: string): Promise<LiveContact> {
  for (const { id } of people) {
    const contact = await live(id);
    if (contact.plan.step === step && contact.record.contact.kind === 'person') return contact;
  }
  throw new Error(`nobody is at ${step}`);
}

describe('every contact of the practice desk', () => {
  it('has a whole state, and words wherever the step is to write', async () => {
    const steps = new Set<string>();
    for (const { id, name } of people) {
      const contact = await live(id);
      const care = careViewOf(contact, undefined);
      const state = contactState(contact, care, SITE);
      steps.add(care.step);
      expect(['flagged', 'fine', 'too-little'], name).toContain(state.kind);
      if (care.intent === null) continue;
      const { request, recent } = draftRequest(contact, { intent: care.intent, offer: null });
      const drafts = writeDrafts(request, { recent });
      expect(drafts.length, `${name} ${care.intent}`).toBeGreaterThan(0);
      for (const { text } of drafts) {
        expect(lintDraft(text, { ...request, recent }), text).toEqual([]);
        expect(text).not.toMatch(/[{}]/);
      }
    }
    expect([...steps].sort()).toEqual(expect.arrayContaining(['check-in', 'keep']));
  });
});

describe('one contact', () => {
  it('whose cause is known has offers with what is left, and none of them given', async () => {
    const { record: before } = await firstAtStep('check-in');
    const { id } = before.contact;
    const judging = { now: NOW, dayOffset: OFFSET };
    await markCase(db, { contact: id, what: 'cause', cause: 'value', note: '说没意思' }, judging);
    const care = careViewOf(await live(id, NOW + MINUTE), undefined);
    expect(care).toMatchObject({
      step: 'amend',
      intent: 'amends',
      cause: { known: { cause: 'value', by: 'operator', note: '说没意思' } },
      budget: { contact: 5_000, month: 150_000 },
    });
    expect(care.offers.length).toBeGreaterThan(0);
    expect(care.offers.every(({ before: given }) => given === null)).toBe(true);
    const said = care.course?.events.find(({ n }) => n === care.cause.known?.event);
    expect(said).toMatchObject({ undoable: true, undone: false });
    expect(care.course?.events[0]?.undoable).toBe(false);
  });

  it('who wrote after hours waits, and is answered with when we are back', async () => {
    const { record: before } = await firstAtStep('keep');
    const { id, kind, identity, name } = before.contact;
    const evening = NOW + 8 * HOUR;
    const question = {
      id: 'f'.repeat(16),
      at: evening,
      precision: 'exact',
      direction: 'in',
      kind: 'text',
      features: FEATURE.question,
      length: 12,
      origin: 'thread',
      native: true,
    } as const;
    const seen = [{ from: NOW, to: evening + MINUTE }];
    await record([{ id, kind, identity, name, interactions: [question], seen }], evening);
    const contact = await live(id, evening + MINUTE);
    const care = careViewOf(contact, { hours: 48, messages: 5 });
    expect(care).toMatchObject({
      step: 'reply',
      intent: 'off-hours',
      waiting: { since: evening, worked: 0, grade: 'fresh' },
      window: { open: true, left: 5 },
    });
    const { request } = draftRequest(contact, { intent: 'off-hours', offer: null });
    expect(writeDrafts(request)[0]?.text).toContain('明早 9 点');
    const nextDay = careViewOf(await live(id, evening + 12 * HOUR), undefined);
    expect(nextDay.intent).toBeNull();
    const stale = careViewOf(await live(id, evening + 9 * DAY), undefined);
    expect(stale.waiting).toBeNull();
  });
});

describe('saved replies', () => {
  const phrase = (id: string, part: Partial<Phrase>): Phrase => ({
    id,
    title: id,
    text: '好的',
    tags: [],
    intents: [],
    uses: 0,
    lastUsedAt: null,
    createdAt: 0,
    ...part,
  });

  it('for this purpose come first until something is searched', async () => {
    const contact = await firstAtStep('check-in');
    const phrases = [
      phrase('a', { title: '发货时间', uses: 9 }),
      phrase('b', { title: '问候老客', intents: ['check-in'] }),
    ];
    const with2 = { ...contact, record: { ...contact.record, phrases } };
    expect(findPhrases(with2, '', 'check-in').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(findPhrases(with2, 'fhsj', 'check-in').map(({ id }) => id)).toEqual(['a']);
  });

  it('leave the contact’s own facts open for the next one', async () => {
    const contact = await firstAtStep('check-in');
    const facts = { ...contact.plan.facts, address: '王姐', product: '破壁机' };
    const known = { ...contact, plan: { ...contact.plan, facts } };
    expect(phraseFrom(known, '王姐，破壁机用着还顺手吗？', 'zh-CN')).toEqual({
      title: '{产品}用着还顺手吗？',
      text: '{称呼}，{产品}用着还顺手吗？',
    });
  });
});
