import { unpack } from '@/lib/core/history/packed';
import { linkId } from '@/lib/core/model/contact-link';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { randomStream } from '@/lib/core/random';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { noteMessageMark } from '@/lib/services/care/mark-message';
import { overrideContact, snoozeContact } from '@/lib/services/marks';
import { recordBatch } from '@/lib/services/record';
import type { Database } from '@/lib/storage/db';
import { writeHealth } from '@/lib/storage/write/health';

export const NOW = Date.UTC(2026, 5, 1, 9);
export const JUDGING = { now: NOW, dayOffset: 480, strategy: DEFAULT_STRATEGY };

/**
 * Fills every table with what people, sites and the operator left, made of a number. Equal numbers
 * give equal content; contacts of other numbers share ids where `site` and names agree.
 */
export async function fillDatabase(
  db: Database,
  seed: number,
  { people = 6, site = 'practice', from = 0 } = {},
): Promise<void> {
  const random = randomStream(seed);
  const pick = (n: number) => Math.floor(random() * n);
  if ((await db.offers.count()) === 0) await db.offers.bulkPut(defaultOffers('zh-CN'));
  for (let p = from; p < from + people; p++) {
    const id = contactId(site, site, `person ${p}`);
    const group = p % 5 === 4;
    const facts: Interaction[] = [];
    let at = NOW - (60 + pick(300)) * DAY;
    const end = NOW - pick(60) * DAY;
    for (let m = 0; at < end; m++) {
      const ours = random() < 0.4;
      const precise = random() < 0.8;
      const isSighting = random() < 0.05;
      facts.push({
        id: nativeMessageId(id, isSighting ? `row ${m}` : `${m}`),
        at: precise ? at : Math.floor(at / DAY) * DAY,
        precision: precise ? 'minute' : 'day',
        direction: ours ? 'out' : 'in',
        kind: isSighting ? 'sighting' : 'text',
        features: ours ? FEATURE.promotion * pick(2) : FEATURE.question * pick(2),
        length: pick(80),
        origin: 'thread',
        native: true,
      });
      at += Math.floor((0.2 + random() * (1 + (p % 4) * 2)) * DAY);
    }
    const batch = {
      site,
      scope: site,
      contacts: [
        {
          id,
          kind: group ? ('group' as const) : ('person' as const),
          identity: 'strong' as const,
          name: `王${p}，"小名" ${'=+-@'[p % 4]}`,
          interactions: facts.slice(-480),
          seen: [{ from: NOW - 400 * DAY, to: NOW - pick(3) * HOUR }],
        },
      ],
      covered: { from: NOW - (p + 2) * DAY, to: NOW - (p + 2) * DAY + HOUR },
    };
    await recordBatch(db, batch, JUDGING);
    const ours = facts.findLast((f) => f.direction === 'out' && f.kind === 'text');
    if (ours) {
      await db.prints.put({ contact: id, message: ours.id, at: ours.at, print: 'f'.repeat(16) });
      await noteMessageMark(
        db,
        { contact: id, message: ours.id, kind: 'activity', joined: false },
        JUDGING,
      );
    }
    if (p % 3 === 0) await snoozeContact(db, id, NOW + DAY, JUDGING);
    if (p % 3 === 1) await overrideContact(db, id, 'always-so', `一直这样 ${p}`, JUDGING);
    await db.profiles.put({ id, remark: `备注 ${p}`, tags: ['老客'], seen: { spend: 1200 * p } });
    await db.notes.put({
      id: `note-${p}-${seed}`,
      contact: id,
      at: NOW - p,
      text: `爱喝茶\n第${p}行`,
    });
    await db.tasks.put({ id: `birthday:${id}:2026`, state: 'done', at: NOW - seed, until: null });
    await db.ledger.put({
      id: `entry-${p}-${seed}`,
      offer: 'tea',
      offerName: '一份茶',
      kind: 'benefit',
      contact: id,
      tier: 'growth',
      cause: null,
      cost: 500,
      month: '2026-05',
      state: 'spent',
      reservedAt: NOW - DAY,
      settledAt: NOW - HOUR,
    });
    const other = contactId('other', 'other', `person ${p}`);
    const link = [id, other] as [string, string];
    await db.links.put({
      id: linkId(...link),
      contacts: link,
      same: true,
      reason: 'name',
      at: NOW,
    });
    await db.imported.put({
      import: `run-${seed}`,
      contact: id,
      isNew: p % 2 === 0,
      facts: Uint8Array.from({ length: 16 }, () => pick(256)),
      ...(p % 2 ? { before: JSON.stringify({ remark: '以前' }), whole: true } : {}),
    });
  }
  await db.imports.put({
    id: `run-${seed}`,
    format: 'csv',
    file: 'ab'.repeat(32),
    state: 'done',
    startedAt: NOW - DAY,
    changedAt: NOW - HOUR,
    contacts: people,
    added: 12,
    rejected: 1,
  });
  await db.learned.put({
    site,
    at: NOW - seed * MINUTE,
    spans: [],
    ownLine: { shift: 0.1, scale: 1 },
    tiers: { loyal: 9, growth: 3 },
  });
  const fields = [{ name: 'name', expected: 3, seen: seed % 3, rank: 0 }];
  await writeHealth(db, { site, verdict: 'ok', fields }, NOW - seed * MINUTE);
  await db.phrases.put({
    id: `phrase-${seed}`,
    title: '换货',
    text: '您先别寄',
    tags: [],
    intents: ['thanks'],
    uses: seed,
    lastUsedAt: null,
    createdAt: NOW - DAY,
  });
  await db.definitions.put({
    site: 'my-desk',
    current: { number: 1, data: { kind: 'definition' }, origin: 'taught', at: NOW - DAY },
    earlier: [],
    last: 1,
  });
  await db.checks.put({ site, version: 1, at: NOW - DAY });
  await db.fingerprints.put({ site, version: 1, at: NOW - DAY, fields: { name: ['a'] } });
  await db.views.put({ id: `view-${seed}`, name: '大客户', query: 'tier=loyal', createdAt: NOW });
}

/** Everything a database holds, in an order of its own; rhythm states are made of the facts. */
export async function contentOf(db: Database): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    const rows: Record<string, unknown>[] = await table.toArray();
    content[table.name] =
      table.name === 'chunks'
        ? rows.flatMap(({ contact, bytes }) =>
            unpack(bytes as Uint8Array).map((fact) => ({ contact, ...fact })),
          )
        : rows.map(({ state, coldOrder, ...row }) => ({
            ...row,
            state: state instanceof Float64Array ? [...state] : state,
            // Told anew with what is known of the site by then.
            cold: coldOrder !== undefined,
          }));
    content[table.name]?.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return content;
}
