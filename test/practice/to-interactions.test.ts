import { describe, expect, it } from 'vitest';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { FEATURE } from '@/lib/core/model/interaction';
import { practiceHistory } from '@/lib/practice/history';
import { toFacts } from '@/lib/practice/to-interactions';

const HISTORY = practiceHistory(7, new Date(2026, 10, 22, 14, 30).getTime());
const of = (archetype: string) => HISTORY.filter((c) => c.truth.archetype === archetype);

describe('toFacts', () => {
  it('names contacts and messages as the page does', () => {
    for (const conversation of HISTORY) {
      const { contact, interactions } = toFacts(conversation);
      const { customer, messages } = conversation;
      expect(contact.id).toBe(contactId('practice', 'practice', customer.id));
      const talk = messages.filter((message) => message.kind !== 'system');
      const facts = interactions.filter((fact) => fact.kind !== 'system');
      expect(facts.map((fact) => fact.id)).toEqual(
        talk.map((message) => nativeMessageId(contact.id, message.id)),
      );
      expect(facts.map(({ at, direction, kind }) => ({ at, direction, kind }))).toEqual(
        talk.map(({ at, direction, kind }) => ({ at, direction, kind })),
      );
    }
  });

  it('keeps the notice of a refused message and no other line of the desk', () => {
    for (const conversation of HISTORY) {
      const notices = toFacts(conversation).interactions.filter((fact) => fact.kind === 'system');
      const isBlocked = conversation.truth.archetype === 'blocked';
      expect(notices.length).toBe(isBlocked ? 1 : 0);
      for (const notice of notices) expect(notice.features & FEATURE.blockedNotice).toBeTruthy();
    }
  });

  it.each([
    ['complaint', FEATURE.complaint | FEATURE.defect | FEATURE.competitor],
    ['competitor', FEATURE.competitor],
    ['blocked', FEATURE.optOut | FEATURE.refusal | FEATURE.complaint],
  ])('%s: their last talk says so', (archetype, wanted) => {
    for (const conversation of of(archetype)) {
      const inbound = toFacts(conversation).interactions.filter((fact) => fact.direction === 'in');
      const last = inbound.slice(-6).reduce((bits, fact) => bits | fact.features, 0);
      expect(last & wanted).toBeTruthy();
    }
  });
});
