import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferChoice } from '@/lib/core/care/care-plan';
import { addStep } from '@/lib/core/care/case/add-step';
import { openCase } from '@/lib/core/care/case/open-case';
import { planCare } from '@/lib/core/care/plan-care';
import type { CareCase, CaseStep } from '@/lib/core/model/care-case';
import { CAUSES, type Cause, type CauseHypothesis } from '@/lib/core/model/cause';
import type { Contact } from '@/lib/core/model/contact';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { Offer } from '@/lib/core/model/offer';
import type { Profile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import { SLOT } from '@/lib/core/rhythm/slots';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { CONTACT, flagged, NOW, summary } from './case/example';

const contact: Contact = {
  id: CONTACT,
  site: 'desk',
  scope: 'desk',
  kind: 'person',
  identity: 'strong',
  name: '王姐',
  firstSeenAt: 0,
};
const offers: OfferChoice[] = [{ offer: {} as Offer, refusal: null, before: 0 }];
const ours = (likely = true): CauseHypothesis => ({
  cause: 'experience',
  share: 0.8,
  likely,
  ours: true,
  evidence: [
    { sign: 'our-wait', params: { count: 1, worst: 0.25, clock: 0.25, days: 9 }, times: [] },
  ],
});

interface Given {
  readonly of?: Contact;
  readonly after?: Summary;
  readonly care?: CareCase | null;
  readonly hypotheses?: CauseHypothesis[];
  readonly profile?: Profile | null;
  readonly strategy?: Strategy;
  readonly now?: number;
}
function plan(given: Given = {}) {
  const { after = summary('declining'), care = flagged(), hypotheses = [], profile = null } = given;
  const { strategy = DEFAULT_STRATEGY, now = NOW + HOUR, of = contact } = given;
  const thresholds = null;
  return planCare({
    contact: of,
    summary: after,
    profile,
    care,
    hypotheses,
    offers,
    thresholds,
    strategy,
    now,
  });
}

const sent: CaseStep = { kind: 'sent', intent: 'check-in', asInserted: true, of: null };
const replied: CaseStep = { kind: 'replied', features: 0 };
const amends: CaseStep = { kind: 'sent', intent: 'amends', asInserted: true, of: null };
const because = (cause: Cause): CaseStep => ({ kind: 'cause', cause, by: 'operator', note: '' });
const course = (...steps: CaseStep[]) =>
  steps.reduce((care, step) => addStep(care, step, NOW), flagged());

describe('the order: check-in, cause, amends (S4.W1, S4.W2)', () => {
  test.each([
    ['nothing was done yet', [], 'check-in', 'check-in'],
    ['they answered without telling', [sent, replied], 'find-cause', 'ask-cause'],
    ['the cause is known', [sent, replied, because('value')], 'amend', 'amends'],
    ['the operator knows the cause beforehand', [because('need')], 'amend', 'amends'],
    ['amends are out', [because('need'), amends], 'wait', null],
    ['they came back', [{ kind: 'recovered', by: 'rhythm' }], 'watch', 'thanks'],
    ['tries are over', [{ kind: 'rested', by: 'tries' }], 'rest', null],
    ['the operator gave them up', [{ kind: 'lost', by: 'operator' }], 'close', null],
    ['they said it is too much', [sent, replied, because('pressure')], 'apologise', 'apology'],
    ['we know it is too much', [because('pressure')], 'rest', null],
    ['they moved away', [sent, replied, because('other')], 'rest', null],
  ] as [string, CaseStep[], string, string | null][])('%s', (_, steps, step, intent) => {
    expect(plan({ care: course(...steps) })).toMatchObject({ step, intent });
  });

  test('offers are kept back until amends are due (S4.W2.a)', () => {
    expect(plan().offers).toEqual([]);
    expect(plan({ care: course(sent, replied) }).offers).toEqual([]);
    expect(plan({ care: course(sent, replied, because('value')) }).offers).toBe(offers);
  });

  test('no amends before an answer or a cause, whatever happens', () => {
    const step = fc.oneof(
      fc.constantFrom<CaseStep>(
        sent,
        amends,
        { kind: 'drafted', intent: 'amends' },
        { kind: 'reopened' },
        { kind: 'rested', by: 'operator' },
      ),
      fc.constant<CaseStep>({
        kind: 'inserted',
        intent: 'amends',
        wording: 'w',
        origin: 'own',
        print: '',
        length: 9,
        entry: 'e',
      }),
    );
    fc.assert(
      fc.property(fc.array(step), fc.nat(60), (steps, days) => {
        const { step: now, offers: shown } = plan({
          care: course(...steps),
          now: NOW + days * DAY,
        });
        expect(now).not.toBe('amend');
        expect(shown).toEqual([]);
      }),
      { seed: 31 },
    );
  });
});

describe('what comes first', () => {
  test('who waits for us, even in the middle of a case or after asking for peace', () => {
    const waits = { waitingSince: NOW, lastInboundAt: NOW };
    expect(plan({ after: summary('fine', waits), care: course(because('need')) }).step).toBe(
      'reply',
    );
    const quiet = { at: NOW - DAY, by: 'words' } as const;
    expect(plan({ after: summary('fine', { ...waits, quiet }) }).step).toBe('reply');
    expect(plan({ after: summary('fine', waits) }).intent).toBeNull();
  });

  test('who asked for peace and writes gets an answer, never a question or amends', () => {
    const quiet = { at: NOW, by: 'operator' } as const;
    const after = summary('silent', { quiet, waitingSince: NOW, lastInboundAt: NOW });
    for (const care of [course(sent, replied), course(sent, replied, because('value'))]) {
      expect(plan({ after, care })).toMatchObject({ step: 'reply', intent: null, offers: [] });
    }
  });

  test('who is back, or asks something new, is answered as anybody is', () => {
    const back = course(sent, replied, because('value'), { kind: 'recovered', by: 'rhythm' });
    const asks = summary('fine', { waitingSince: NOW, lastInboundAt: NOW });
    expect(plan({ after: asks, care: back }).step).toBe('reply');
    const later = NOW + 5 * DAY;
    const anew = summary('declining', { waitingSince: later, lastInboundAt: later });
    const known = course(sent, replied, because('value'));
    expect(plan({ after: anew, care: known, now: later + HOUR }).step).toBe('reply');
  });

  test('do-not-disturb stops every draft and offer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CAUSES), (cause) => {
        const after = summary('silent', { quiet: { at: NOW, by: 'operator' } });
        expect(plan({ after, care: course(sent, replied, because(cause)) })).toMatchObject({
          step: 'close',
          intent: null,
          offers: [],
        });
      }),
    );
  });

  test('a snooze and "this is wrong" hold', () => {
    const snooze = { at: NOW, until: NOW + DAY };
    expect(plan({ after: summary('silent', { snooze }) })).toMatchObject({
      step: 'wait',
      intent: null,
    });
    expect(plan({ after: summary('silent', { snooze }), now: NOW + 2 * DAY }).step).toBe(
      'check-in',
    );
    const override = { reason: 'other', note: '', ...snooze } as const;
    expect(plan({ after: summary('silent', { override }) }).step).toBe('keep');
  });

  test('patience and tries are the tier’s', () => {
    const after = summary('silent', { tries: 2, lastTryAt: NOW - 8 * DAY });
    const of = (tier: 'loyal' | 'edge') => plan({ after, profile: { id: CONTACT, tier } }).step;
    expect(of('loyal')).toBe('check-in');
    expect(of('edge')).toBe('wait');
    const later = { after, profile: { id: CONTACT, tier: 'edge' as const }, now: NOW + 7 * DAY };
    expect(plan(later).step).toBe('rest');
  });
});

describe('our own fault', () => {
  test('is owned first, with the hours they waited', () => {
    const told = plan({ hypotheses: [ours()] });
    expect(told).toMatchObject({ step: 'apologise', intent: 'apology' });
    expect(told.facts.waitedHours).toBe(6);
    expect(plan({ hypotheses: [ours(false)] }).step).toBe('check-in');
  });

  test('says the hours by their clock, not by our shifts', () => {
    const [evidence] = ours().evidence;
    const params = { count: 1, worst: 0.125, clock: 2.75, days: 9 };
    const overnight = { ...ours(), evidence: [{ ...evidence!, params }] };
    expect(plan({ hypotheses: [overnight] }).facts.waitedHours).toBe(66);
  });

  test('is not owned a second time once amends are out', () => {
    const mended = course(because('experience'), amends, replied);
    expect(plan({ care: mended, hypotheses: [ours()], now: NOW + 9 * DAY }).step).toBe('check-in');
  });

  test('hours are said only where the wait is the cause', () => {
    const known = course(sent, replied, because('value'));
    expect(plan({ care: known, hypotheses: [ours()] }).facts.waitedHours).toBeUndefined();
    const late = course(sent, replied, because('experience'));
    expect(plan({ care: late, hypotheses: [ours()] }).facts.waitedHours).toBe(6);
  });
});

describe('a group', () => {
  const group = { ...contact, kind: 'group' as const };

  test('gets no words made for one person', () => {
    const after = summary('silent', { kind: 'group' });
    expect(plan({ of: group, after, care: null })).toMatchObject({ intent: null, missing: [] });
  });

  test('that has had too many promotions is not asked for one message more', () => {
    const { assessment } = summary('declining');
    const evidence = [
      { signal: 'flooding', severity: 2, weight: 2, params: { count: 6, days: 0.3 }, times: [] },
    ] as const;
    const after = summary('declining', { kind: 'group', assessment: { ...assessment, evidence } });
    expect(plan({ of: group, after, care: null }).step).toBe('wait');
  });
});

describe('facts', () => {
  test('only what is recorded, and what is missing is asked for', () => {
    const { facts, missing } = plan();
    expect(facts).toMatchObject({ address: '王姐', silentDays: 20, product: undefined });
    expect(missing).toEqual(['product', 'topic']);
    const profile = { id: CONTACT, address: '王老师', product: '那台破壁机' };
    expect(plan({ profile }).facts).toMatchObject({ address: '王老师', product: '那台破壁机' });
    expect(plan({ profile }).missing).toEqual(['topic']);
    expect(plan({ care: course({ kind: 'rested', by: 'operator' }) }).missing).toEqual([]);
  });
});

describe('held out', () => {
  const strategy = { ...DEFAULT_STRATEGY, holdout: 0.5 };
  const step = { kind: 'flagged', level: 'declining', risk: 0.6 } as const;
  const held = Array.from({ length: 50 }, (_, i) =>
    openCase(summary('declining', { id: `c${i}` }), 'growth', step, strategy, NOW),
  ).find((care) => care.held) as CareCase;

  test('for as long as an answer counts, and no longer once they complain or answer', () => {
    expect(plan({ care: held, strategy })).toMatchObject({ step: 'held', intent: null });
    expect(plan({ care: held, strategy, now: NOW + 8 * DAY }).step).toBe('check-in');
    const { assessment } = summary('declining');
    const evidence = [
      { signal: 'complaint', severity: 3, weight: 3, params: {}, times: [] },
    ] as const;
    const after = summary('declining', { assessment: { ...assessment, evidence } });
    expect(plan({ after, care: held, strategy }).step).toBe('check-in');
    expect(plan({ care: addStep(held, sent, NOW), strategy }).step).not.toBe('held');
  });

  test('never the loyal, also when they are found to be so later', () => {
    const profile = { id: CONTACT, tier: 'loyal' } as const;
    expect(plan({ care: held, strategy, profile }).step).toBe('check-in');
  });

  test('nobody who ever complained is drawn', () => {
    const after = summary('declining');
    after.state[SLOT.lastComplaint] = NOW - 200 * DAY;
    expect(openCase(after, 'growth', step, strategy, NOW)).toMatchObject({
      drawn: false,
      held: false,
    });
  });
});
