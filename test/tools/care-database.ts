import type { CareCase } from '@/lib/core/model/care-case';
import type { Cause } from '@/lib/core/model/cause';
import type { Offer } from '@/lib/core/model/offer';
import type { Summary } from '@/lib/core/model/summary';
import type { Tier } from '@/lib/core/model/tier';
import { emptyState } from '@/lib/core/rhythm/state';
import type { Database } from '@/lib/storage/db';

/** Enough of a contact, with an open case and a known cause, to make amends to. */
export async function putContactInCare(
  db: Database,
  contact: string,
  { tier, cause, at }: { tier: Tier; cause: Cause | null; at: number },
): Promise<void> {
  const summary = {
    id: contact,
    site: 'test',
    kind: 'person',
    state: emptyState(),
    careCase: `case-${contact}`,
    quiet: null,
    assessment: { level: 'declining', asOf: at },
  };
  await db.summaries.put(summary as unknown as Summary);
  const flagged = { n: 0, at, kind: 'flagged', level: 'declining', risk: 0.7 } as const;
  const known = { n: 1, at, kind: 'cause', by: 'operator', note: '' } as const;
  const careCase = {
    id: `case-${contact}`,
    contact,
    site: 'test',
    events: cause ? [flagged, { ...known, cause }] : [flagged],
    state: cause ? 'cause-known' : 'flagged',
    openedAt: at,
    closedAt: null,
    tier,
    held: false,
    usualGap: 3,
  };
  await db.cases.put(careCase as unknown as CareCase);
  await db.profiles.put({ id: contact, tier });
}

/** A benefit for any cause and tier. */
export function anOffer(id: string, cost: number): Offer {
  return {
    id,
    kind: 'benefit',
    name: id,
    words: { 'zh-CN': '备了一张券', en: 'I have a voucher' },
    cost,
    causes: ['value', 'need'],
    tiers: ['loyal', 'growth', 'edge'],
    validDays: null,
    threshold: 0,
    active: true,
  };
}
