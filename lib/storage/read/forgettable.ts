import type { DataRules } from '@/lib/core/data/data-rules';
import { isForgotten, mayForget, monthsBefore, type Remembered } from '@/lib/core/data/retention';
import { unpack } from '@/lib/core/history/packed';
import type { Contact } from '@/lib/core/model/contact';
import { inForce } from '@/lib/core/model/operator-mark';
import type { Summary } from '@/lib/core/model/summary';
import { SLOT } from '@/lib/core/rhythm/slots';
import { isCurrentState } from '@/lib/core/rhythm/state';
import type { Database } from '../db';
import { BEGINNING, readChunks } from './chunks';

/** What the rules would forget of some contacts. */
export interface Forgettable {
  /** Contacts that go whole. */
  readonly whole: readonly string[];
  /** Others of whom old facts go: how many, or closed cases and log entries alone. */
  readonly parts: readonly { readonly contact: string; readonly facts: number }[];
  /** The moment (ms) before which parts go; null when the rule is off. */
  readonly before: number | null;
}

/**
 * What the operator's rules would forget of a slice of contacts at a moment. Reads only.
 * @param now ms
 */
export async function readForgettable(
  db: Database,
  contacts: readonly Contact[],
  rules: DataRules,
  now: number,
): Promise<Forgettable> {
  const ids = contacts.map(({ id }) => id);
  const [summaries, cases, reserved, notes, log] = await Promise.all([
    db.summaries.bulkGet(ids),
    db.cases.where('contact').anyOf(ids).toArray(),
    db.ledger.where('state').equals('reserved').toArray(),
    db.notes.where('contact').anyOf(ids).keys(),
    db.log.where('contact').anyOf(ids).toArray(),
  ]);
  const open = new Set(cases.flatMap((care) => (care.closedAt === null ? [care.contact] : [])));
  const setAside = new Set(reserved.map(({ contact }) => contact));
  const noted = new Set(notes.map(String));
  const lastActs = new Map<string, number>();
  for (const { contact, at } of log)
    lastActs.set(contact, Math.max(at, lastActs.get(contact) ?? at));
  const before = rules.olderThan === null ? null : monthsBefore(rules.olderThan, now);

  const whole: string[] = [];
  const parts: { contact: string; facts: number }[] = [];
  for (const [i, contact] of contacts.entries()) {
    const { id } = contact;
    const summary = summaries[i];
    const lastActAt = lastActs.get(id) ?? null;
    const remembered: Remembered = {
      firstSeenAt: contact.firstSeenAt,
      lastInboundAt: summary?.lastInboundAt ?? null,
      lastOutboundAt: summary?.lastOutboundAt ?? null,
      lastActAt,
      openCase: open.has(id),
      reserved: setAside.has(id),
      notes: noted.has(id),
      quiet: Boolean(summary?.quiet),
      marked: Boolean(summary && (inForce(summary.snooze, now) || inForce(summary.override, now))),
    };
    if (isForgotten(remembered, rules, now)) whole.push(id);
    else if (before !== null && mayForget(remembered, rules)) {
      const facts = startsAfter(summary, before) ? 0 : await countBefore(db, id, before);
      const old =
        cases.some(
          (care) =>
            care.contact === id &&
            (care.closedAt ?? before) < before &&
            care.id !== summary?.careCase,
        ) || log.some((entry) => entry.contact === id && entry.at < before);
      if (facts > 0 || old) parts.push({ contact: id, facts });
    }
  }
  return { whole, parts, before };
}

/** Most contacts have nothing that old, and their summary knows. */
function startsAfter(summary: Summary | undefined, before: number): boolean {
  if (!summary || !isCurrentState(summary.state)) return false;
  const first = summary.state[SLOT.firstAt] as number;
  return first >= before;
}

async function countBefore(db: Database, contact: string, before: number): Promise<number> {
  const chunks = await readChunks(db, contact, BEGINNING, before);
  return chunks.flatMap(({ bytes }) => unpack(bytes)).filter(({ at }) => at < before).length;
}
