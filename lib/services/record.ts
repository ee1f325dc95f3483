import type { SeenFact } from '@/lib/core/care/case/match-insertion';
import { cutSight, extendSight, type Sight } from '@/lib/core/coverage/sight';
import { notePageCount } from '@/lib/core/groups/member-counts';
import { addTalkers } from '@/lib/core/groups/talkers';
import type { Contact } from '@/lib/core/model/contact';
import { DAY, FEATURE, MINUTE, PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import type { Batch, ObservedContact, ObservedFact } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';
import { writeCoverage } from '@/lib/storage/write/coverage';
import { writeHistory } from '@/lib/storage/write/history';
import { writePrints } from '@/lib/storage/write/prints';
import { careTables, followContact } from './care/follow-contact';
import { noteFields } from './care/note-fields';
import { foldContact } from './fold-contact';
import type { Judging } from './judging';

/** Times further away than this are a misread page or a forged one. */
const OLDEST = 5 * 366 * DAY;
const FUTURE = 10 * MINUTE;
/** Bits that only the operator sets of what somebody wrote. */
const OPERATORS_WORD = FEATURE.marked | FEATURE.joined;
/** What a line of the page tells of a group alone. */
const CAME_OR_WENT = FEATURE.joined | FEATURE.left;
const NONE: readonly never[] = [];

/**
 * Records what a page showed: all of a batch or nothing of it, in one transaction, and the new
 * assessment of each contact with it. Recording the same batch again changes nothing, so a page that
 * got no answer may safely send it again.
 */
export async function recordBatch(db: Database, batch: Batch, judging: Judging): Promise<void> {
  const { contacts, chunks, summaries, coverage, prints } = db;
  const tables = [contacts, chunks, summaries, coverage, prints, ...careTables(db)];
  await db.transaction('rw', tables, async () => {
    if (batch.covered && isPlausible(batch.covered.from, judging.now)) {
      const { from, to } = batch.covered;
      await writeCoverage(db, batch.site, { from, to: Math.min(to, judging.now) });
    }
    for (const observed of batch.contacts) await recordContact(db, batch, observed, judging);
  });
}

async function recordContact(
  db: Database,
  { site, scope }: Batch,
  observed: ObservedContact,
  judging: Judging,
): Promise<void> {
  const { now } = judging;
  const [contact, summary] = await Promise.all([
    db.contacts.get(observed.id),
    db.summaries.get(observed.id),
  ]);
  if (contact && contact.site !== site) throw new Error('contact belongs to another site');
  const named = renewContact(contact, observed, site, scope, now);
  const renewed = named.kind === 'group' ? renewGroup(named, observed, judging) : named;
  if (renewed !== contact) await db.contacts.put(renewed);
  if (observed.fields) await noteFields(db, observed.id, observed.fields);
  if (observed.fields && !observed.interactions.length && !observed.seen.length) return;

  const facts: SeenFact[] = observed.interactions
    .filter(({ at }) => isPlausible(at, now))
    .flatMap(({ by: _, ...fact }) => {
      const features = ownFeatures(fact, renewed.kind);
      return fact.kind === 'system' && !features ? [] : [{ ...fact, features }];
    });
  const written = await writeHistory(db, observed.id, facts);
  const prints = new Map(facts.map(({ id, print }) => [id, print]));
  const seen = written.added.map((fact) => ({ ...fact, print: prints.get(fact.id) }));
  await writePrints(db, observed.id, facts, now);
  // A sight that reaches back to a misread time would make silence of all the blind time since.
  const seenNow = observed.seen.filter(({ from }) => isPlausible(from, now));
  const sight = seenNow.reduce(
    (known, { from, to }) =>
      extendSight(known, { from: Math.min(from, now), to: Math.min(to, now) }),
    seenNow.length > 0 ? believed(summary, now) : (summary?.sight ?? null),
  );
  const folded = await foldContact(
    db,
    { id: observed.id, site, kind: renewed.kind, summary, written, sight },
    judging,
  );
  if (folded === summary) return;
  await db.summaries.put(await followContact(db, summary, folded, seen, judging));
}

/** What is known of the sight, as far as it can be true: a clock may have been ahead when it was noted. */
function believed(summary: Summary | undefined, now: number): Sight | null {
  const sight = summary?.sight ?? null;
  if (!summary || !sight || sight.through <= now + FUTURE) return sight;
  // What was seen before the clock was set stands before the gap that setting it made.
  const gap = sight.blind.find(({ from, to }) => from <= now && to > now);
  if (gap) return cutSight(sight, gap.from);
  const { lastInboundAt, lastOutboundAt } = summary;
  const past = [lastInboundAt, lastOutboundAt].filter((at) => at !== null && at <= now);
  return cutSight(sight, Math.max(sight.from, ...(past as number[])));
}

function isPlausible(at: number, now: number): boolean {
  return at > now - OLDEST && at < now + FUTURE;
}

/** The features of a fact that a page may tell. */
function ownFeatures({ kind, features }: ObservedFact, of: Contact['kind']): number {
  if (kind !== 'system') return features & ~(OPERATORS_WORD | FEATURE.left);
  return features & ~(of === 'group' ? FEATURE.marked : FEATURE.marked | CAME_OR_WENT);
}

/** A group with what the page shows of its members. */
function renewGroup(known: Contact, seen: ObservedContact, { now, dayOffset }: Judging): Contact {
  const told = seen.interactions.flatMap(({ at, by, direction, precision }) =>
    by !== undefined &&
    direction === 'in' &&
    PRECISION_WIDTH[precision] <= DAY &&
    isPlausible(at, now)
      ? [{ at, by }]
      : [],
  );
  const talkers = addTalkers(known.talkers ?? NONE, told);
  const members =
    seen.members === undefined
      ? known.members
      : notePageCount(known.members ?? NONE, seen.members, now, dayOffset);
  if (talkers === (known.talkers ?? NONE) && members === known.members) return known;
  return {
    ...known,
    ...(talkers.length > 0 ? { talkers } : {}),
    ...(members ? { members } : {}),
  };
}

function renewContact(
  known: Contact | undefined,
  seen: ObservedContact,
  site: string,
  scope: string,
  now: number,
): Contact {
  const { id, identity, name } = seen;
  const kind = seen.kind ?? known?.kind ?? 'person';
  if (!known) return { id, site, scope, kind, identity, name, firstSeenAt: now };
  if (known.name === name && known.kind === kind) return known;
  return { ...known, kind, name: name || known.name };
}
