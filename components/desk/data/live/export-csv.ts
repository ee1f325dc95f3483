import { standingOf } from '@/lib/core/care/case/standing';
import { PackedFormatError, unpack } from '@/lib/core/history/packed';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import { FEATURE, FEATURES, type Interaction } from '@/lib/core/model/interaction';
import type { Note } from '@/lib/core/model/note';
import { knownProfile } from '@/lib/core/model/profile';
import { decimal } from '@/lib/core/offers/format-money';
import { BOM, csvRow } from '@/lib/core/offers/to-csv';
import { caseTexts } from '@/lib/i18n/cases';
import { type DataColumn, dataCsvTexts } from '@/lib/i18n/desk/data-csv';
import { deskWords } from '@/lib/i18n/desk/words';
import type { Language } from '@/lib/i18n/language';
import { ledgerCsv } from '@/lib/i18n/ledger-csv';
import { overlayTexts } from '@/lib/i18n/overlay';
import { readSlices } from '@/lib/storage/backup/read-slices';
import type { Chunk, Database } from '@/lib/storage/db';
import { offsetAt } from '../../live/offset-at';
import type { ExportKind, Job } from '../data-work';

type Cells = Partial<Record<DataColumn, string>>;
type Table = Exclude<ExportKind, 'lines' | 'ledger'>;

const CHUNKS = 20;

const COLUMNS: Readonly<Record<Table, readonly DataColumn[]>> = {
  contacts: [
    'name',
    'remark',
    'site',
    'type',
    'level',
    'risk',
    'tier',
    'inbound',
    'outbound',
    'lastInbound',
    'lastOutbound',
    'waiting',
    'quiet',
    'tags',
    'spend',
    'firstSeen',
    'id',
  ],
  facts: ['name', 'at', 'about', 'side', 'kind', 'features', 'length', 'id'],
  cases: ['name', 'state', 'level', 'cause', 'tier', 'opened', 'closed', 'tries', 'id'],
  notes: ['name', 'at', 'note', 'id'],
};

/**
 * One table as the text of a CSV file, piece by piece: headings and words in the operator's
 * language, times of their clock. `id` is the contact's, so that tables can be put together.
 */
export async function* exportCsv(
  db: Database,
  kind: Exclude<ExportKind, 'lines'>,
  language: Language,
  siteName: (site: string) => string,
  job: Job,
): AsyncGenerator<{ text: string; rows: number }> {
  const texts = dataCsvTexts(language);
  if (kind === 'ledger') {
    // A year of money is some thousand rows: the books are made whole, as finance gets them.
    const entries = await db.ledger.toArray();
    const known = await db.contacts.bulkGet([...new Set(entries.map(({ contact }) => contact))]);
    const names = new Map(known.flatMap((c) => (c ? [[c.id, c.name] as const] : [])));
    const text = ledgerCsv(entries, names, language, offsetAt(Date.now()));
    yield { text, rows: entries.length };
    return;
  }
  yield { text: BOM + csvRow(COLUMNS[kind].map((column) => texts.columns[column])), rows: 0 };
  for await (const rows of cellsOf(db, kind, language, siteName, job)) {
    job.signal.throwIfAborted();
    const text = rows.map((cells) => csvRow(COLUMNS[kind].map((column) => cells[column] ?? '')));
    yield { text: text.join(''), rows: rows.length };
  }
}

async function* cellsOf(
  db: Database,
  kind: Table,
  language: Language,
  siteName: (site: string) => string,
  { onProgress }: Job,
): AsyncGenerator<Cells[]> {
  const texts = dataCsvTexts(language);
  const words = deskWords(language);
  const { levels } = overlayTexts(language);
  const { states } = caseTexts(language);
  const table = kind === 'facts' ? 'chunks' : kind;
  const total = await db.table(table).count();
  let done = 0;
  for await (const rows of readSlices<object>(db, table, kind === 'facts' ? CHUNKS : undefined)) {
    done += rows.length;
    onProgress(done, total);
    if (kind === 'contacts') yield await contactCells(rows as Contact[]);
    else {
      const names = await namesOf(rows as { contact: string }[]);
      if (kind === 'facts') yield (rows as Chunk[]).flatMap((chunk) => factCells(chunk, names));
      else if (kind === 'cases') yield (rows as CareCase[]).map((care) => caseCells(care, names));
      else yield (rows as Note[]).map((note) => noteCells(note, names));
    }
  }

  async function namesOf(rows: readonly { contact: string }[]): Promise<(id: string) => string> {
    const ids = [...new Set(rows.map(({ contact }) => contact))];
    const known = await db.contacts.bulkGet(ids);
    const names = new Map(known.flatMap((c) => (c ? [[c.id, c.name] as const] : [])));
    return (id) => names.get(id) ?? texts.gone;
  }

  async function contactCells(contacts: readonly Contact[]): Promise<Cells[]> {
    const ids = contacts.map(({ id }) => id);
    const [summaries, profiles] = await Promise.all([
      db.summaries.bulkGet(ids),
      db.profiles.bulkGet(ids),
    ]);
    return contacts.map((contact, i) => {
      const summary = summaries[i];
      const stored = profiles[i];
      const profile = stored ? knownProfile(stored) : null;
      const level = summary?.assessment.level ?? 'unknown';
      return {
        name: contact.name,
        remark: profile?.remark ?? '',
        site: siteName(contact.site),
        type: texts.types[contact.kind],
        level: levels[level],
        risk:
          summary && level !== 'unknown' ? String(Math.round(summary.assessment.risk * 100)) : '',
        tier: profile?.tier ? words.tiers[profile.tier] : '',
        inbound: String(summary?.inbound ?? 0),
        outbound: String(summary?.outbound ?? 0),
        lastInbound: moment(summary?.lastInboundAt),
        lastOutbound: moment(summary?.lastOutboundAt),
        waiting: moment(summary?.waitingSince),
        quiet: summary?.quiet ? texts.yes : '',
        tags: (profile?.tags ?? []).join(' '),
        spend: profile?.spend === undefined ? '' : decimal(profile.spend),
        firstSeen: moment(contact.firstSeenAt),
        id: contact.id,
      };
    });
  }

  function factCells({ contact, bytes }: Chunk, nameOf: (id: string) => string): Cells[] {
    return readable(bytes).map((fact) => ({
      name: nameOf(contact),
      at: moment(fact.at),
      about: texts.precisions[fact.precision],
      side: texts.sides[fact.direction],
      kind: texts.kinds[fact.kind],
      features: FEATURES.filter((f) => fact.features & FEATURE[f])
        .map((f) => texts.features[f])
        .join(' '),
      length: String(fact.length),
      id: contact,
    }));
  }

  function caseCells(care: CareCase, nameOf: (id: string) => string): Cells {
    const { cause, words: sent } = standingOf(care.events);
    const flagged = care.events.find((event) => event.kind === 'flagged');
    return {
      name: nameOf(care.contact),
      state: states[care.state],
      level: flagged?.kind === 'flagged' ? levels[flagged.level] : '',
      cause: cause ? words.causes[cause] : '',
      tier: words.tiers[care.tier],
      opened: moment(care.openedAt),
      closed: moment(care.closedAt),
      tries: String(sent),
      id: care.contact,
    };
  }

  function noteCells({ contact, at, text }: Note, nameOf: (id: string) => string): Cells {
    return { name: nameOf(contact), at: moment(at), note: text, id: contact };
  }
}

/** A chunk this build can't read has no rows; the file of lines holds its bytes. */
function readable(bytes: Uint8Array): Interaction[] {
  try {
    return unpack(bytes);
  } catch (error) {
    if (error instanceof PackedFormatError) return [];
    throw error;
  }
}

/** `2026-11-22 09:30` of the operator's clock. */
function moment(at: number | null | undefined): string {
  if (at === null || at === undefined || !Number.isFinite(at)) return '';
  return new Date(at + offsetAt(at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
