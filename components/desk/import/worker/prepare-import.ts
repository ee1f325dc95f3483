import { mergeHistory } from '@/lib/core/history/merge';
import { pack } from '@/lib/core/history/packed';
import { type Gathered, Gathering } from '@/lib/core/import/gather';
import {
  MESSAGE_FORMATS,
  type MessageRecord,
  type Rejected,
  type RejectReason,
} from '@/lib/core/import/records';
import { type FilePerson, personOfChat, personOfRow, scopeOf } from '@/lib/core/import/who';
import { type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { makeTextReader } from '@/lib/core/text/make-text-reader';
import type { ImportedContact } from '@/lib/messaging/import-schemas';
import type { Database } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';
import { toBase64 } from '@/lib/storage/seal';
import { type DryRun, type ImportChoices, MOST_REJECTED, type WorkerAsk } from '../import-types';
import type { ImportSession } from './import-session';
import { NameMatcher } from './match-names';
import { PeopleRows } from './people-rows';

/** Facts, and contacts, of one message to the background: some hundred milliseconds of work. */
const FACTS_A_BATCH = 12_000;
const CONTACTS_A_BATCH = 120;

/** What was made of some files, ready to be sent. */
export class PreparedImport {
  private readonly waiting: Gathered[];
  private readonly isMessages: boolean;
  private part: { readonly of: Gathered; readonly facts: Interaction[]; from: number } | null =
    null;

  constructor(
    readonly dryRun: DryRun,
    gathering: Gathering,
    private readonly choices: ImportChoices,
  ) {
    this.waiting = [...gathering.contacts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.isMessages = MESSAGE_FORMATS.includes(choices.format);
  }

  /** Leaves out contacts that an earlier part of the same import brought whole. */
  leaveOut(done: ReadonlySet<string>): void {
    this.waiting.splice(0, this.waiting.length, ...this.waiting.filter(({ id }) => !done.has(id)));
  }

  get left(): number {
    return this.waiting.length + (this.part ? 1 : 0);
  }

  /** The next contacts, none when all were sent. */
  next(): ImportedContact[] {
    const batch: ImportedContact[] = [];
    let room = FACTS_A_BATCH;
    while (room > 0 && batch.length < CONTACTS_A_BATCH) {
      const gathered = this.part?.of ?? this.waiting.pop();
      if (!gathered) break;
      this.part ??= { of: gathered, facts: gathered.facts(), from: 0 };
      const { facts, from } = this.part;
      const to = cutAt(facts, from, room);
      const last = to === facts.length;
      batch.push(this.contactOf(gathered, facts, from, to));
      room -= to - from + 20;
      this.part = last ? null : { ...this.part, from: to };
    }
    return batch;
  }

  private contactOf(
    gathered: Gathered,
    facts: readonly Interaction[],
    from: number,
    to: number,
  ): ImportedContact {
    const { id, person, fields, through } = gathered;
    const some = facts.slice(from, to);
    const last = to === facts.length;
    const first = facts[Math.max(0, from - 1)];
    const reach = last ? through : (facts[to - 1]?.at ?? through);
    const told = Object.keys(fields).length > 0;
    return {
      id,
      scope: scopeOf(this.choices.format),
      kind: person.kind,
      name: person.name,
      facts: some.length > 0 ? toBase64(pack(some)) : '',
      seen: this.isMessages && first ? { from: first.at, to: Math.max(reach, first.at) } : null,
      fields: last && told ? (fields as ImportedContact['fields']) : null,
      last,
    };
  }
}

/** Where a long history is cut: never within a minute, whose equal messages are counted together. */
function cutAt(facts: readonly Interaction[], from: number, room: number): number {
  let to = Math.min(facts.length, from + Math.max(1, room));
  while (to < facts.length && minuteOf(facts[to]) === minuteOf(facts[to - 1])) to += 1;
  return to;
}

function minuteOf(fact: Interaction | undefined): number {
  return Math.floor((fact?.at ?? 0) / MINUTE);
}

/**
 * Reads files whole and compares them with what is known: who is who, what is new, what is not taken
 * and why. Nothing is written.
 */
export async function prepareImport(
  session: ImportSession,
  { choices, known, words }: Extract<WorkerAsk, { do: 'prepare' }>,
  db: Database,
): Promise<PreparedImport> {
  const { format } = choices;
  const self = new Set(choices.self);
  const matcher = new NameMatcher(format, known, choices.apart);
  const ids = new Map<string, string>();
  const idOf = (person: FilePerson) => {
    const key = `${person.kind} ${person.identity}`;
    const id = ids.get(key) ?? matcher.idOf(person);
    ids.set(key, id);
    return id;
  };
  const gathering = new Gathering(idOf, makeTextReader(words), session.now);
  const reasons = new Map<RejectReason, number>();
  const rejects: Rejected[] = [];
  const refuse = (rejected: Rejected) => {
    reasons.set(rejected.reason, (reasons.get(rejected.reason) ?? 0) + rejected.lines);
    if (rejects.length < MOST_REJECTED) rejects.push(rejected);
  };
  const chats = chatPeople(session, self);
  const people = new PeopleRows();
  const isRow = format === 'archive' || format === 'messages';

  await session.read(choices, (parsed, source) => {
    if (parsed.is === 'reject') refuse(parsed.rejected);
    else if (parsed.is === 'person') people.add(parsed.person);
    else if (parsed.is === 'message') {
      const { message } = parsed;
      const told = isRow
        ? personOfRow(message, self)
        : chatSide(chats.get(`${source} ${message.chat}`), message, self);
      if (told === 'internal') return;
      const fault =
        typeof told === 'string'
          ? told
          : gathering.message(message, told.person, told.direction, choices.through);
      if (fault) refuse(rejectedOf(message, fault));
    }
  });
  for (const row of people.settle(format === 'contacts' || format === 'wecom')) {
    if ('rejected' in row) refuse(row.rejected);
    else {
      const fault = gathering.person(row.record, row.person);
      const { line, lines, name } = row.record;
      if (fault) refuse({ line, lines, reason: fault, raw: name });
    }
  }

  const counts = await countNew(gathering, new Set(known.map(({ id }) => id)), db);
  const matches = [...matcher.matches.values()];
  const dryRun: DryRun = {
    ...counts,
    contacts: gathering.contacts.size,
    rejected: [...reasons.values()].reduce((sum, count) => sum + count, 0),
    reasons: [...reasons].sort((a, b) => b[1] - a[1]),
    rejects: rejects.sort((a, b) => a.line - b.line),
    matches: matches.slice(0, 200),
    matchCount: matches.length,
  };
  return new PreparedImport(dryRun, gathering, choices);
}

/** Whom each conversation is with. */
function chatPeople(session: ImportSession, self: ReadonlySet<string>) {
  const nameOf = (key: string) => session.survey.speakers.get(key)?.name ?? key;
  return new Map(
    [...session.survey.chats.values()].map((chat) => [chat.id, personOfChat(chat, nameOf, self)]),
  );
}

function chatSide(
  person: FilePerson | RejectReason | undefined,
  { sender }: MessageRecord,
  self: ReadonlySet<string>,
) {
  if (person === undefined) return 'no-name' as const;
  if (typeof person === 'string') return person;
  return { person, direction: self.has(sender) ? ('out' as const) : ('in' as const) };
}

function rejectedOf(
  { line, lines, senderName, text }: MessageRecord,
  reason: RejectReason,
): Rejected {
  return { line, lines, reason, raw: `${senderName}: ${text}`.slice(0, 500) };
}

/** How much of what was gathered is new. */
async function countNew(gathering: Gathering, known: ReadonlySet<string>, db: Database) {
  let added = 0;
  let there = 0;
  let created = 0;
  for (const [id, gathered] of gathering.contacts) {
    if (!known.has(id)) {
      created += 1;
      added += gathered.count;
      continue;
    }
    const facts = gathered.facts();
    const fresh = mergeHistory(await readHistory(db, id), facts).added.length;
    added += fresh;
    there += facts.length - fresh;
  }
  return { added, known: there, created };
}
