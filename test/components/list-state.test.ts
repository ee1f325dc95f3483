import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listState } from '@/components/sidepanel/live/list-state';
import type { PanelState } from '@/components/sidepanel/panel-state';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { DEFAULT_MODEL_SETTINGS } from '@/lib/core/drafting/model/model-settings';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { practiceHistory } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
import { readCard } from '@/lib/services/card';
import { markCase, setDisturb } from '@/lib/services/care/mark-case';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';

/** Monday afternoon in Shanghai: somebody is at the desk. */
const NOW = Date.UTC(2026, 10, 23, 6, 30);
const NIGHT = Date.UTC(2026, 10, 23, 15);
const moment = { now: NOW, dayOffset: 480 };
const judging = { ...moment, strategy: DEFAULT_STRATEGY };
const settings = {
  strategy: DEFAULT_STRATEGY,
  shifts: DEFAULT_SHIFTS,
  model: DEFAULT_MODEL_SETTINGS,
};
const db = openDatabase('list-state');
let shown: string[] = [];

beforeAll(async () => {
  const contacts = practiceHistory(7, NOW).map((conversation) => {
    const { contact, interactions } = toFacts(conversation);
    const { id, kind, identity, name } = contact;
    const seen = [{ from: interactions[0]?.at ?? NOW, to: NOW }];
    return { id, kind, identity, name, interactions: [...interactions], seen };
  });
  const batch = { site: PRACTICE_SITE, scope: PRACTICE_SITE, contacts, covered: null };
  await recordBatch(db, batch, judging);
  shown = contacts.map(({ id }) => id);
});
afterAll(() => db.delete());

type NoConversation = Extract<PanelState, { kind: 'no-conversation' }>;
async function list(): Promise<NoConversation> {
  const page = { shown } as unknown as Parameters<typeof listState>[1];
  const site = { id: PRACTICE_SITE, name: '练习台' };
  const state = await listState(db, page, settings, site, 'zh-CN', moment);
  return state as NoConversation;
}

test('who is left to rest, or asked for peace, is in no list of whom to look at', async () => {
  const [rests, quiet] = (await list()).flagged
    .filter(({ contact }) => contact.kind === 'person')
    .map(({ contact }) => contact.id) as [string, string];
  await markCase(db, { contact: rests, what: 'rested' }, judging);
  await setDisturb(db, { contact: quiet, allowed: false }, judging);
  const left = (await list()).flagged.map(({ contact }) => contact.id);
  expect(left).not.toContain(rests);
  expect(left).not.toContain(quiet);
  expect(left.length).toBeGreaterThan(0);
});

test('the card of who asked for peace has no words ready, though they wrote and we are closed', async () => {
  const [first] = (await list()).waiting;
  const contact = first?.contact.id ?? '';
  const setting = { ...settings, language: 'en', now: NIGHT, dayOffset: 480 } as const;
  const open = await readCard(db, contact, setting);
  expect(open?.intent).toBe('off-hours');
  // The words are for the customer: in their language, whatever the operator reads.
  expect(open?.drafts[0]?.text).not.toMatch(/[a-z]{3}/i);
  await setDisturb(db, { contact, allowed: false }, judging);
  expect(await readCard(db, contact, setting)).toMatchObject({ nextStep: 'reply', drafts: [] });
});
